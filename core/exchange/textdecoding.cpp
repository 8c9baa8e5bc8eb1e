// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

// The characters of Windows-1252 where Latin-1 has control characters; 0 for undefined ones.
constexpr std::array<char16_t, 32> windowsCharacters{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

std::optional<QString> decodedAs(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// Latin text in UTF-16 has a zero in every second byte.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    constexpr qsizetype looked = 512;
    const QByteArrayView head = bytes.first(qMin(looked, bytes.size()));
    if (bytes.size() < 4 || bytes.size() % 2 != 0 || !head.contains('\0'))
        return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        (i % 2 == 0 ? even : odd) += head[i] == '\0' ? 1 : 0;
    const qsizetype many = head.size() / 4;
    if (odd > many && even < odd / 8)
        return QStringConverter::Utf16LE;
    if (even > many && odd < even / 8)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    return code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r' && code != u'\f'
           && code != u'\v';
}

// A text may have a stray control character. What is full of them is a picture or a program.
bool isText(const QString &text)
{
    constexpr qsizetype mostlyText = 200;
    return std::ranges::count_if(text, isControl) * mostlyText <= text.size();
}

std::optional<QString> fromWindows(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        if (code < 0x80 || code >= 0xa0) {
            text += QChar(char16_t(code));
        } else {
            const char16_t character = windowsCharacters.at(code - 0x80);
            if (character == 0)
                return std::nullopt;
            text += QChar(character);
        }
    }
    return text;
}

} // namespace

std::optional<QString> decodedText(const QByteArray &bytes)
{
    std::optional<QString> text;
    if (bytes.startsWith("\xff\xfe"))
        text = decodedAs(QStringConverter::Utf16LE, QByteArrayView(bytes).sliced(2));
    else if (bytes.startsWith("\xfe\xff"))
        text = decodedAs(QStringConverter::Utf16BE, QByteArrayView(bytes).sliced(2));
    else if (const auto wide = wideEncoding(bytes))
        text = decodedAs(*wide, bytes);
    else
        text = decodedAs(QStringConverter::Utf8, bytes);
    if (!text)
        text = fromWindows(bytes);
    if (!text || !isText(*text))
        return std::nullopt;
    if (text->startsWith(u'\ufeff'))
        text->remove(0, 1);
    text->removeIf(isControl);
    return text;
}

bool endsWithinCharacter(const QByteArray &bytes)
{
    if ((bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) && bytes.size() % 2 != 0)
        return true;
    constexpr qsizetype longest = 3; // of a character's four bytes
    for (qsizetype back = 1; back <= qMin(longest, bytes.size()); ++back) {
        const auto code = static_cast<uchar>(bytes.at(bytes.size() - back));
        if (code < 0x80)
            return false;
        if (code < 0xc0)
            continue;
        const qsizetype length = code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : 2;
        // Only if the rest is UTF-8; otherwise the byte is a letter of Windows-1252.
        return length > back
               && decodedAs(QStringConverter::Utf8, QByteArrayView(bytes).chopped(back)).has_value()
               && std::any_of(bytes.cbegin(), bytes.cend() - back,
                              [](char c) { return static_cast<uchar>(c) >= 0x80; });
    }
    return false;
}

} // namespace weehours
