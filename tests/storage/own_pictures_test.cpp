#include "src/storage/own_pictures.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"

using namespace patella;
using namespace patella::test;

namespace {

ErrorCode codeOf(const std::string& bytes) {
    const Result<PictureHeader> header = readPictureHeader(bytes);
    REQUIRE_FALSE(header.ok());
    CHECK_FALSE(header.error().detail.empty());
    return header.error().code;
}

void isRead(const std::string& bytes, PictureKind kind, int width, int height) {
    const Result<PictureHeader> header = readPictureHeader(bytes);
    REQUIRE(header.ok());
    CHECK(header->kind == kind);
    CHECK(header->width == width);
    CHECK(header->height == height);
}

} // namespace

TEST_CASE("Pictures: PNG, JPEG and WebP tell their size without being decoded") {
    isRead(png(640, 480), PictureKind::Png, 640, 480);
    isRead(jpeg(4000, 2000), PictureKind::Jpeg, 4000, 2000);
    isRead(jpegBegin + jpegFrame(10, 20, 0xc2) + jpegScan + jpegScan + jpegEnd, PictureKind::Jpeg, 10, 20);
    isRead(webp(lossyChunk(320, 200)), PictureKind::WebP, 320, 200);
    isRead(webp(losslessChunk(321, 201)), PictureKind::WebP, 321, 201);
    isRead(webp(canvasChunk(9, 7) + riff("ALPH", "abc") + lossyChunk(9, 7)), PictureKind::WebP, 9, 7);
}

TEST_CASE("Pictures: files as other programs write them are read") {
    const std::filesystem::path folder = sourceTree() / "tests/fuzz/corpus/picture";
    isRead(get(folder / "small.png"), PictureKind::Png, 4, 3);
    isRead(get(folder / "small.jpg"), PictureKind::Jpeg, 4, 3);
    isRead(get(folder / "progressive.jpg"), PictureKind::Jpeg, 4, 3);
    isRead(get(folder / "small.webp"), PictureKind::WebP, 4, 3);
    isRead(get(folder / "lossless.webp"), PictureKind::WebP, 4, 3);
}

TEST_CASE("S5: a picture of more than 8 megapixels is refused by its header, whatever follows") {
    isRead(png(4000, 2000), PictureKind::Png, 4000, 2000); // exactly
    CHECK(codeOf(png(4000, 2001)) == ErrorCode::TooLarge);
    CHECK(codeOf(png(50'000, 50'000)) == ErrorCode::TooLarge);
    CHECK(codeOf(png(0x7fffffff, 0x7fffffff)) == ErrorCode::TooLarge);
    CHECK(codeOf(png(0x7fffffff, 1)) == ErrorCode::TooLarge);
    CHECK(codeOf(jpeg(65'535, 65'535)) == ErrorCode::TooLarge);
    CHECK(codeOf(webp(lossyChunk(16'383, 16'383))) == ErrorCode::TooLarge);
    CHECK(codeOf(webp(losslessChunk(16'384, 16'384))) == ErrorCode::TooLarge);
    CHECK(codeOf(png(2, 2) + std::string(mostPictureBytes, 'x')) == ErrorCode::TooLarge);
}

TEST_CASE("S5: headers that make no sense are refused in a sentence") {
    CHECK(codeOf("") == ErrorCode::Parse);
    CHECK(codeOf("GIF89a") == ErrorCode::Parse);
    CHECK(codeOf("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") == ErrorCode::Parse);
    CHECK(codeOf(png(0, 10)) == ErrorCode::Parse);
    CHECK(codeOf(png(0x80000000, 1)) == ErrorCode::Parse);
    CHECK(codeOf(replaced(png(64, 64), "IHDR", "IHDX")) == ErrorCode::Parse);
    std::string changed = png(64, 64);
    changed[19] = '\x7f'; // the checksum no longer fits
    CHECK(codeOf(changed) == ErrorCode::Parse);
    CHECK(codeOf(pngMark + pngHeader(8, 8, 3) + chunk("IDAT", "x") + chunk("IEND", "")) == ErrorCode::Parse);
    CHECK(codeOf(pngMark + pngHeader(8, 8) + pngHeader(9000, 9000) + chunk("IDAT", "x") +
                 chunk("IEND", "")) == ErrorCode::Parse);
    CHECK(codeOf(pngMark + pngHeader(8, 8) + chunk("IEND", "")) == ErrorCode::Parse);
    CHECK(codeOf(pngMark + pngHeader(8, 8) + big(0xfffffff0, 4) + "IDAT....") == ErrorCode::Parse);
    CHECK(codeOf(jpegBegin + jpegScan + jpegEnd) == ErrorCode::Parse);
    CHECK(codeOf(jpeg(10, 0)) == ErrorCode::Parse);
    CHECK(codeOf(jpegBegin + jpegFrame(8, 8) + jpegFrame(60'000, 60'000) + jpegScan + jpegEnd) ==
          ErrorCode::Parse);
    CHECK(codeOf(jpegBegin + segment(0xc0, "\x08") + jpegScan + jpegEnd) == ErrorCode::Parse);
    CHECK(codeOf(webp(canvasChunk(8, 8) + lossyChunk(9000, 9000))) == ErrorCode::Parse);
    CHECK(codeOf(webp(canvasChunk(8, 8))) == ErrorCode::Parse);
    CHECK(codeOf("RIFF" + little(0xffffffff, 4) + "WEBP" + lossyChunk(8, 8)) == ErrorCode::Parse);
    CHECK(codeOf("RIFF" + little(0, 4) + "WEBP") == ErrorCode::Parse);
}

TEST_CASE("S5: pictures that move, and JPEGs that are decoded a hundred times over, are not taken") {
    CHECK(codeOf(pngMark + pngHeader(8, 8) + chunk("acTL", "12345678") + chunk("IDAT", "x") +
                 chunk("IEND", "")) == ErrorCode::Schema);
    CHECK(codeOf(webp(canvasChunk(8, 8, 2) + riff("ANIM", "123456"))) == ErrorCode::Schema);
    std::string scans = jpegBegin + jpegFrame(2000, 2000, 0xc2);
    for (int i = 0; i < 200; ++i)
        scans += jpegScan;
    CHECK(codeOf(scans + jpegEnd) == ErrorCode::Schema);
    CHECK(codeOf(jpegBegin + jpegFrame(8, 8, 0xc9) + jpegScan + jpegEnd) == ErrorCode::Schema);
}

TEST_CASE("S5: a picture that is cut off anywhere is refused") {
    const std::string whole[] = {png(64, 48), jpeg(64, 48), webp(lossyChunk(64, 48)),
                                 webp(canvasChunk(64, 48) + losslessChunk(64, 48))};
    for (const std::string& bytes : whole) {
        REQUIRE(readPictureHeader(bytes).ok());
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            INFO(length << " of " << bytes.size());
            CHECK_FALSE(readPictureHeader(std::string_view(bytes).substr(0, length)).ok());
        }
    }
}

TEST_CASE("S5: whatever bytes are changed, what is read stays within the limits") {
    for (const std::string& bytes :
         {png(64, 48), jpeg(64, 48), webp(canvasChunk(64, 48) + lossyChunk(64, 48))})
        for (std::size_t at = 0; at < bytes.size(); ++at)
            for (const int value : {0x00, 0x01, 0x7f, 0x80, 0xd9, 0xff}) {
                std::string changed = bytes;
                changed[at] = static_cast<char>(value);
                if (const Result<PictureHeader> header = readPictureHeader(changed)) {
                    CHECK(header->width >= 1);
                    CHECK(header->height >= 1);
                    CHECK(std::int64_t{header->width} * header->height <= mostPicturePixels);
                }
            }
}

TEST_CASE("Pictures: one is copied under a name of its own, once, and reads back") {
    const TempFolder folder;
    const std::string bytes = png(64, 48);
    put(folder / "in/..%2f..%2fevil name.JPG", bytes);
    put(folder / "in/same.png", bytes);
    const Result<std::string> name = importPicture(folder / "in/..%2f..%2fevil name.JPG", folder / "data");
    REQUIRE(name.ok());
    CHECK(name->starts_with("pictures/"));
    CHECK(name->ends_with(".png")); // by its content
    CHECK(name->find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789./") == std::string::npos);
    CHECK(get(folder / "data/exercises" / *name) == bytes);
    const Result<std::string> again = importPicture(folder / "in/same.png", folder / "data");
    REQUIRE(again.ok());
    CHECK(*again == *name);
    const Result<OwnPicture> read = readPicture(folder / "data", *name);
    REQUIRE(read.ok());
    CHECK(read->bytes == bytes);
    CHECK(read->header.width == 64);
    put(folder / "data/exercises" / *name, "damaged");
    CHECK(importPicture(folder / "in/same.png", folder / "data").ok()); // mends it
    CHECK(get(folder / "data/exercises" / *name) == bytes);
}

TEST_CASE("Pictures: what is refused leaves nothing in the data folder") {
    const TempFolder folder;
    put(folder / "bomb.png", png(60'000, 60'000));
    const Result<std::string> bomb = importPicture(folder / "bomb.png", folder / "data");
    REQUIRE_FALSE(bomb.ok());
    CHECK(bomb.error().code == ErrorCode::TooLarge);
    CHECK(bomb.error().text().find("bomb.png") != std::string::npos);
    CHECK(importPicture(folder / "none.png", folder / "data").error().code == ErrorCode::NotFound);
    CHECK_FALSE(std::filesystem::exists(folder / "data"));
}

TEST_CASE("S1: names and links that lead out of the folder are refused") {
    const TempFolder folder;
    put(folder / "secret.png", png(8, 8));
    put(folder / "data/exercises/pictures/here.png", png(8, 8));
    CHECK(readPicture(folder / "data", "pictures/here.png").ok());
    for (const char* name : {"", "/etc/passwd", "../../secret.png", "pictures/../../../secret.png",
                             "pictures//here.png", "pictures/here.png/", "./pictures/here.png",
                             "pictures\\here.png", "C:/x.png", ".hidden/x.png", "pictures/h\xc3\xa9re.png"}) {
        INFO(name);
        CHECK(readPicture(folder / "data", name).error().code == ErrorCode::InvalidArgument);
    }
    std::filesystem::create_symlink(folder / "secret.png", folder / "data/exercises/pictures/link.png");
    CHECK(readPicture(folder / "data", "pictures/link.png").error().code == ErrorCode::InvalidArgument);
    std::filesystem::remove_all(folder / "data/exercises/pictures");
    std::filesystem::create_directories(folder / "elsewhere");
    std::filesystem::create_directory_symlink(folder / "elsewhere", folder / "data/exercises/pictures");
    CHECK(importPicture(folder / "secret.png", folder / "data").error().code == ErrorCode::InvalidArgument);
    CHECK(std::filesystem::is_empty(folder / "elsewhere"));
}
