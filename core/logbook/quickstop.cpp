// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/quickstop.h"

#include "core/logbook/clockface.h"
#include "core/logbook/plainletters.h"
#include "core/logbook/quickline.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QSet>

namespace weehours {

std::optional<Result<QuickStop>> parseQuickStop(const QString &text, Instant now,
                                                const QuickTerms &terms)
{
    static const QSet<QString> stops{
        QStringLiteral("stop"),  QStringLiteral("stopp"), QStringLiteral("end"),
        QStringLiteral("ende"),  QStringLiteral("fin"),   QStringLiteral("arret"),
        QStringLiteral("parar"), QStringLiteral("fini"),  QStringLiteral("fertig")};
    static const QSet<QString> wakings{QStringLiteral("woke"),      QStringLiteral("awake"),
                                       QStringLiteral("wach"),      QStringLiteral("aufgewacht"),
                                       QStringLiteral("reveil"),    QStringLiteral("reveille"),
                                       QStringLiteral("reveillee"), QStringLiteral("desperto"),
                                       QStringLiteral("despierto"), QStringLiteral("despierta")};
    QuickStop stop{{}, {}, TypedTime(now, countsToTwelve())};
    const QString rest = withoutBabies(text, terms.babies, &stop.babies);
    QStringList words = TypedTime::prepared(rest).split(u' ', Qt::SkipEmptyParts);
    const auto timerNamed = [&](const QString &word) {
        const QString kindName = kindOfStart(quickTokens(word, terms).constFirst().word);
        return kindName == kind::sleep || kindName == kind::feed ? kindName : QString();
    };
    // “sleep stop” means what “stop sleep” means.
    if (words.size() > 1 && stops.contains(plainLetters(words.at(1)))
        && !timerNamed(words.at(0)).isEmpty())
        words.swapItemsAt(0, 1);
    const QString first = plainLetters(words.value(0));
    if (!stops.contains(first) && !wakings.contains(first))
        return std::nullopt;
    if (wakings.contains(first))
        stop.kind = kind::sleep;
    for (qsizetype at = 1; at < words.size();) {
        const QString &word = words.at(at);
        const QString kindName = stop.kind.isEmpty() ? timerNamed(word) : QString();
        if (!kindName.isEmpty()) {
            stop.kind = kindName;
            ++at;
            continue;
        }
        const auto taken = stop.time.take(words, at);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken == 0) {
            return Result<QuickStop>(failure(codes::usage, {Sentence::WordNotUnderstood, {word}}));
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
        return failure(codes::usage, {Sentence::NothingIsRunning});
    if (meant.size() > 1) {
        return failure(codes::usage, {Sentence::SeveralAreRunning});
    }
    const Entry &timer = meant.constFirst();
    const auto end = stop.time.after(timer.startedAt());
    if (!end)
        return std::unexpected(end.error());
    return MeantStop{timer, *end};
}

} // namespace weehours
