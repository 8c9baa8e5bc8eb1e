// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickline.h"
#include "core/logbook/quickstop.h"
#include "ui/widgets/quicklineedit.h"

#include <QObject>

#include <optional>

namespace weehours {

class EntryCards;
class Logbook;
class RunningTimers;
class ShownBaby;
class Toast;

/// The quick line: previews what a text would log, and logs it.
class QuickLogging : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    QuickLogging(Logbook &logbook, const ShownBaby &baby, EntryCards &cards, RunningTimers &timers,
                 Toast &toast);

    [[nodiscard]] QuickLineEdit::Preview preview(const QString &text) const;
    /// Completions of the last word, as whole words.
    [[nodiscard]] QStringList completions(const QString &text) const;
    /// Logs what the text says, ends the timer that it means, or says why not.
    void log(const QString &text);

Q_SIGNALS:
    /// The text was carried out.
    void taken();

private:
    /// The preview without what a mistyped word probably means.
    [[nodiscard]] QuickLineEdit::Preview understood(const QString &text) const;
    [[nodiscard]] Result<QuickTerms> terms() const;
    /// The timer that a line such as “stop 7:10” ends; nothing where the line logs something.
    [[nodiscard]] std::optional<Result<MeantStop>> readStop(const QString &text) const;
    /// The refusal of a timer while one of this kind runs for one of these babies.
    [[nodiscard]] Result<void> requireFree(const QuickEntry &entry, const QList<BabyId> &babies,
                                           const QList<Entry> &shown) const;

    Logbook &m_logbook;
    const ShownBaby &m_baby;
    EntryCards &m_cards;
    RunningTimers &m_timers;
    Toast &m_toast;
};

} // namespace weehours
