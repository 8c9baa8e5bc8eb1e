// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/quickstop.h"

#include "core/logbook/quickline.h"
#include "core/protocol/schema.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// Gives the functions below a context for the translators.
struct QuickStopText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::QuickStopText)
};

} // namespace

std::optional<Result<QuickStop>> parseQuickStop(const QString &text, Instant now,
                                                const QList<Entry> &babies)
{
    static const QStringList stops{QStringLiteral("stop"), QStringLiteral("stopp"),
                                   QStringLiteral("end"), QStringLiteral("ende"),
                                   QStringLiteral("fin")};
    static const QStringList wakings{QStringLiteral("woke"), QStringLiteral("awake"),
                                     QStringLiteral("wach")};
    QuickStop stop{{}, {}, TypedTime(now, countsToTwelve())};
    const QString rest = withoutBabies(text, babies, &stop.babies);
    const QStringList words = TypedTime::prepared(rest).split(u' ', Qt::SkipEmptyParts);
    const QString first = words.value(0);
    if (!stops.contains(first) && !wakings.contains(first))
        return std::nullopt;
    if (wakings.contains(first))
        stop.kind = kind::sleep;
    for (qsizetype at = 1; at < words.size();) {
        const QString &word = words.at(at);
        if (word == QLatin1StringView("at")) {
            ++at;
            continue;
        }
        if (stop.kind.isEmpty() && (word == kind::sleep || word == QLatin1StringView("s"))) {
            stop.kind = kind::sleep;
            ++at;
            continue;
        }
        if (stop.kind.isEmpty() && (word == kind::feed || word == QLatin1StringView("f"))) {
            stop.kind = kind::feed;
            ++at;
            continue;
        }
        const auto taken = stop.time.take(words, at);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken == 0) {
            return Result<QuickStop>(
                failure(codes::usage, QuickStopText::tr("“%1” is not clear here.").arg(word)));
        }
        at += *taken;
    }
    return Result<QuickStop>(std::move(stop));
}

Result<MeantStop> chooseStop(const QuickStop &stop, const QList<Entry> &running)
{
    QList<Entry> meant = running;
    meant.removeIf([&](const Entry &timer) {
        return !stop.kind.isEmpty() && timer.kind() != stop.kind;
    });
    if (meant.isEmpty())
        return failure(codes::usage, QuickStopText::tr("Nothing is running."));
    if (meant.size() > 1) {
        return failure(codes::usage,
                       QuickStopText::tr("More than one is running: type “stop sleep” or “stop "
                                         "feed”."));
    }
    const Entry &timer = meant.constFirst();
    const auto end = stop.time.after(timer.startedAt());
    if (!end)
        return std::unexpected(end.error());
    return MeantStop{timer, *end};
}

} // namespace weehours
