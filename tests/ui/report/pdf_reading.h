#pragma once
// What a PDF of Qt's holds, without a reader of PDFs.
#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QtEndian>

namespace patella::test {

/// Its streams unpacked, one after the other.
inline QByteArray unpacked(const QByteArray& pdf) {
    QByteArray all;
    qsizetype at = 0;
    while ((at = pdf.indexOf("stream\n", at)) >= 0) {
        const qsizetype begin = at + 7;
        const qsizetype end = pdf.indexOf("endstream", begin);
        if (end < 0)
            break;
        QByteArray packed(4, '\0');
        qToBigEndian<quint32>(1 << 20, packed.data());
        if (pdf.at(begin) == '\x78') // of zlib
            all += qUncompress(packed + pdf.mid(begin, end - begin)) + '\n';
        at = end + 9;
    }
    return all;
}

/// Glyphs are set as letters, and the file tells which letter each of them is.
inline bool hasRealText(const QByteArray& pdf) {
    const QByteArray streams = unpacked(pdf);
    return pdf.contains("/Font") && pdf.contains("/ToUnicode") && streams.count("Tj") > 20 &&
           (pdf.contains("beginbfchar") || pdf.contains("beginbfrange"));
}

/// Whether anything is set in a colour that is no grey.
inline bool hasColour(const QByteArray& pdf) {
    static const QRegularExpression fill(
        QStringLiteral("([\\d.]+) ([\\d.]+) ([\\d.]+) (?:scn|SCN|rg|RG)\\b"));
    const QString streams = QString::fromLatin1(unpacked(pdf));
    for (auto each = fill.globalMatch(streams); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (match.captured(1) != match.captured(2) || match.captured(2) != match.captured(3))
            return true;
    }
    return false;
}

} // namespace patella::test
