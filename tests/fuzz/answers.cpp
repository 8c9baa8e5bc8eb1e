// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/messages.h"
#include "core/account/proventransport.h"
#include "core/wire/transport.h"

#include <cstdint>

// All answers that a client parses; the first byte selects status and content type.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace weehours;
    if (size == 0)
        return 0;
    const bool isProblem = (data[0] & 1) != 0;
    const Reply reply{.status = isProblem ? 400 + data[0] / 2 : 200,
                      .contentType = isProblem ? "application/problem+json" : "application/json",
                      .body = QByteArray(reinterpret_cast<const char *>(data) + 1,
                                         static_cast<qsizetype>(size - 1))};
    (void)serverIdIn(reply);
    const auto object = readObject(reply);
    if (!object)
        return 0;
    (void)pushResponseFromJson(*object);
    (void)pullResponseFromJson(*object);
    (void)headEventsFromJson(*object);
    (void)headsResponseFromJson(*object);
    (void)snapshotResponseFromJson(*object);
    (void)historyResponseFromJson(*object);
    (void)signedInFromJson(*object);
    (void)inviteFromJson(*object);
    (void)caregiverFromJson(*object, {});
    return 0;
}
