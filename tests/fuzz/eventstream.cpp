// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/eventstream.h"

#include <cstdint>
#include <cstdlib>

// A live stream yields the same events however the network splits it; the first byte selects the
// split.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = 1 + data[0] % 64;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1,
                           static_cast<qsizetype>(size - 1));
    weehours::EventStream whole;
    const auto atOnce = whole.feed(bytes);
    weehours::EventStream cut;
    QList<weehours::StreamEvent> inPieces;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        inPieces += cut.feed(bytes.mid(at, piece));
    if (inPieces != atOnce || cut.isOverlong() != whole.isOverlong())
        std::abort();
    return 0;
}
