// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/ids.h"

#include <array>

namespace weehours {

namespace {

constexpr uchar noDigit = 0xff;

constexpr std::array<uchar, 128> valueOfDigit = [] {
    std::array<uchar, 128> values{};
    values.fill(noDigit);
    for (int i = 0; i < 16; ++i)
        values[std::size_t(uchar("0123456789abcdef"[i]))] = static_cast<uchar>(i);
    return values;
}();

} // namespace

std::optional<QUuid> parseUuid(QStringView text)
{
    if (text.size() != uuidLetters)
        return std::nullopt;
    const char16_t *from = text.utf16();
    std::array<uchar, 16> bytes;
    unsigned wrong = 0;
    const auto read = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i, from += 2) {
            const uchar high = from[0] < 128 ? valueOfDigit[from[0]] : noDigit;
            const uchar low = from[1] < 128 ? valueOfDigit[from[1]] : noDigit;
            wrong |= unsigned(high) | low;
            bytes[i] = static_cast<uchar>(high << 4 | low);
        }
    };
    const auto pass = [&] { wrong |= *from++ == u'-' ? 0U : noDigit; };
    read(0, 4);
    pass();
    read(4, 6);
    pass();
    read(6, 8);
    pass();
    read(8, 10);
    pass();
    read(10, 16);
    if (wrong > 0xf)
        return std::nullopt;
    return QUuid::fromRfc4122(QByteArrayView(bytes));
}

void writeUuid(const QUuid &uuid, char *to)
{
    const auto write = [&to](quint64 number, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
            *to++ = "0123456789abcdef"[number >> shift & 0xf];
    };
    write(uuid.data1, 8);
    *to++ = '-';
    write(uuid.data2, 4);
    *to++ = '-';
    write(uuid.data3, 4);
    *to++ = '-';
    const auto last = qFromBigEndian<quint64>(uuid.data4);
    write(last >> 48, 4);
    *to++ = '-';
    write(last, 12);
}

QByteArray uuidText(const QUuid &uuid)
{
    QByteArray text(uuidLetters, Qt::Uninitialized);
    writeUuid(uuid, text.data());
    return text;
}

IdSource::IdSource(const Clock &clock, QRandomGenerator random) : m_clock(clock), m_random(random)
{
}

QUuid IdSource::next()
{
    // If the clock stands still or steps back, ids must still ascend: keep the last millisecond and
    // increment the counter, which carries over into the next millisecond.
    const qint64 now = m_clock.now().msecs;
    if (now > m_lastMsecs) {
        m_lastMsecs = now;
        m_counter = static_cast<quint16>(m_random.bounded(0x800));
    } else if (++m_counter > 0xfff) {
        ++m_lastMsecs;
        m_counter = 0;
    }
    const auto msecs = static_cast<quint64>(m_lastMsecs);
    quint64 tail = m_random.generate64();
    uchar b[8];
    for (uchar &byte : b) {
        byte = static_cast<uchar>(tail & 0xff);
        tail >>= 8;
    }
    b[0] = static_cast<uchar>((b[0] & 0x3f) | 0x80);
    return QUuid(static_cast<uint>(msecs >> 16), static_cast<ushort>(msecs & 0xffff),
                 static_cast<ushort>(0x7000 | m_counter), b[0], b[1], b[2], b[3], b[4], b[5], b[6],
                 b[7]);
}

} // namespace weehours
