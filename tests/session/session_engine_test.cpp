#include "src/session/session_engine.h"
#include "tests/support/catch.h"
TEST_CASE("SessionEngine: placeholder") { REQUIRE(true); }
