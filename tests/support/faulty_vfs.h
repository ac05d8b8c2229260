#pragma once

namespace patella::test {

/// The SQLite VFS in front of the default one; it asks and tells FaultyDisk::current().
void registerFaultyVfs();
void unregisterFaultyVfs();

} // namespace patella::test
