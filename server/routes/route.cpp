// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes/route.h"

namespace weehours::server {

Result<int> Call::countInQuery(QLatin1StringView name, int fallback, int most) const
{
    const auto found = request.query.constFind(QString(name));
    if (found == request.query.constEnd())
        return fallback;
    bool isNumber = false;
    const int count = found->toInt(&isNumber);
    if (isNumber && count >= 1 && count <= most)
        return count;
    return failure(
        codes::malformed,
        QStringLiteral("The parameter %1 must be a whole number from 1 to %2.").arg(name).arg(most),
        QLatin1StringView("/") + name);
}

} // namespace weehours::server
