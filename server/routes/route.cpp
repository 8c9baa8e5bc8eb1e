// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes/route.h"

#include "server/store/attemptlimit.h"

#include <algorithm>

namespace weehours::server {

Party networksOf(const Request &request)
{
    const QString address = QString::fromLatin1(request.address);
    return {siteSubject("site", address), addressSubject("network", address)};
}

Error tooMuchToDo()
{
    return Error{QString(codes::unavailable),
                 QStringLiteral("The server has too much to do. Try again soon; nothing was "
                                "saved.")};
}

WorkerPool::TimePoint refusalTime(WorkerPool::TimePoint since)
{
    return since + std::chrono::seconds(1);
}

Result<int> Call::countInQuery(QLatin1StringView name, int fallback, int most) const
{
    const auto found = request.query.constFind(QString(name));
    if (found == request.query.constEnd())
        return fallback;
    // Only digits: toInt would accept signs and spaces.
    const bool isNumber = std::ranges::all_of(*found,
                                              [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int count = isNumber ? found->toInt() : 0;
    if (count >= 1 && count <= most)
        return count;
    return failure(
        codes::malformed,
        QStringLiteral("The parameter %1 must be a whole number from 1 to %2.").arg(name).arg(most),
        QLatin1StringView("/") + name);
}

Result<bool> Call::flagInQuery(QLatin1StringView name) const
{
    const QString value = request.query.value(QString(name), QStringLiteral("false"));
    if (value == QLatin1StringView("true") || value == QLatin1StringView("false"))
        return value == QLatin1StringView("true");
    return failure(codes::malformed,
                   QStringLiteral("The parameter %1 must be true or false.").arg(name),
                   QLatin1StringView("/") + name);
}

} // namespace weehours::server
