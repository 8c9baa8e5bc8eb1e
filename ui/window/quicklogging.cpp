// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/quicklogging.h"

#include "core/logbook/logbook.h"
#include "core/logbook/onetimer.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/quickvocabulary.h"
#include "ui/widgets/toast.h"
#include "ui/window/entrycards.h"
#include "ui/window/runningtimers.h"
#include "ui/window/shownbaby.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QLocale>

namespace weehours {

QuickLogging::QuickLogging(Logbook &logbook, const ShownBaby &baby, EntryCards &cards,
                           RunningTimers &timers, Toast &toast)
    : m_logbook(logbook), m_baby(baby), m_cards(cards), m_timers(timers), m_toast(toast)
{
}

Result<QuickTerms> QuickLogging::terms() const
{
    const auto shown = m_logbook.babies();
    if (!shown)
        return std::unexpected(shown.error());
    return QuickTerms{units(), *shown, quickVocabulary(),
                      tr("all", "the babies: one word in lower case, typed after an @")};
}

std::optional<Result<MeantStop>> QuickLogging::readStop(const QString &text) const
{
    const auto terms = this->terms();
    if (!terms)
        return std::unexpected(terms.error());
    const auto stop = parseQuickStop(text, m_logbook.now(), *terms);
    if (!stop)
        return std::nullopt;
    if (!*stop)
        return std::unexpected(stop->error());
    const auto babies = chooseBabies((*stop)->babies, terms->babies, m_baby.id());
    if (!babies)
        return std::unexpected(babies.error());
    QList<Entry> running;
    for (const BabyId &baby : *babies) {
        const auto timers = m_logbook.running(baby);
        if (!timers)
            return std::unexpected(timers.error());
        running += *timers;
    }
    return chooseStop(**stop, running);
}

Result<void> QuickLogging::requireFree(const QuickEntry &entry, const QList<BabyId> &babies,
                                       const QList<Entry> &shown) const
{
    Entry added;
    added.entity.entityType = entry.kind;
    added.entity.data = entry.fields;
    for (const Entry &baby : shown) {
        if (!babies.contains(baby.entity.babyId))
            continue;
        const auto running = m_logbook.running(baby.entity.babyId);
        if (!running)
            return std::unexpected(running.error());
        const auto free = requireOneTimer(added, *running, baby.text(field::name));
        if (!free)
            return free;
    }
    return {};
}

QuickLineEdit::Preview QuickLogging::preview(const QString &text) const
{
    QuickLineEdit::Preview preview = understood(text);
    const auto terms = this->terms();
    // Tab completes a word that is still being typed.
    if (preview.ok || !terms || readStop(text) || !completions(text).isEmpty())
        return preview;
    const auto slip = quickCorrection(text, readQuickLine(text, m_logbook.now(), *terms), *terms);
    if (!slip)
        return preview;
    preview.typed = slip->typed;
    preview.meant = slip->meant;
    preview.unclear = tr("“%1”? Did you mean %2? (Tab)", "a mistyped word, the right one, a key")
                          .arg(slip->typed, slip->meant);
    return preview;
}

QuickLineEdit::Preview QuickLogging::understood(const QString &text) const
{
    const Instant now = m_logbook.now();
    if (const auto stop = readStop(text)) {
        if (!*stop)
            return {false, {}, {}, {}, errorText(stop->error())};
        const auto &[timer, end] = **stop;
        return {true, timer.kind(),
                tr("%1: ended %2", "what runs, a time")
                    .arg(kindTitle(timer.kind()), momentText(end, now)),
                timer.entity.data};
    }
    const auto terms = this->terms();
    if (!terms)
        return {false, {}, {}, {}, errorText(terms.error())};
    const QuickReading reading = readQuickLine(text, now, *terms);
    if (!reading.entry) {
        // A word out of place says more than what is missing because of it.
        const QString words = reading.unclear.isEmpty()
                                  ? complaintText({}, reading.entry.error())
                                  : tr("I don't understand “%1”.").arg(reading.unclear.join(u' '));
        return {false, {}, {}, {}, words};
    }
    const QuickEntry &entry = *reading.entry;
    QString words = quickWords(entry, now);
    const auto babies = chooseBabies(entry.babies, terms->babies, m_baby.id());
    if (babies && !entry.babies.isEmpty()) {
        QStringList names;
        for (const Entry &baby : terms->babies) {
            if (babies->contains(baby.entity.babyId))
                names.append(baby.text(field::name));
        }
        words = tr("%1: %2", "names, what is logged for them")
                    .arg(QLocale().createSeparatedList(names), words);
    }
    if (!reading.unclear.isEmpty())
        return {false, entry.kind, words, entry.fields,
                tr("“%1”?", "words that are not understood").arg(reading.unclear.join(u' '))};
    if (!babies)
        return {false, entry.kind, words, entry.fields, errorText(babies.error())};
    if (const auto free = requireFree(entry, *babies, terms->babies); !free)
        return {false, entry.kind, {}, {}, errorText(free.error())};
    return {true, entry.kind, words, entry.fields};
}

QStringList QuickLogging::completions(const QString &text) const
{
    return quickCompletions(text, terms().value_or(QuickTerms()));
}

void QuickLogging::log(const QString &text)
{
    if (!m_baby.isThere())
        return;
    if (const auto stop = readStop(text)) {
        const auto ended = *stop ? m_logbook.end((*stop)->timer.id(), (*stop)->end)
                                 : std::unexpected(stop->error());
        if (!ended) {
            m_toast.showMessage(errorText(ended.error()));
            return;
        }
        Q_EMIT taken();
        m_timers.onEnded((*stop)->timer, *ended);
        return;
    }
    const auto terms = this->terms();
    const auto entry = terms ? parseQuickLine(text, m_logbook.now(), *terms)
                             : std::unexpected(terms.error());
    const auto babies = entry ? chooseBabies(entry->babies, terms->babies, m_baby.id())
                              : std::unexpected(entry.error());
    if (!babies)
        m_toast.showMessage(complaintText({}, babies.error()));
    else if (m_cards.add(*babies, entry->kind, entry->fields))
        Q_EMIT taken();
}

} // namespace weehours
