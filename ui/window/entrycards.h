// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QObject>

#include <functional>

class QDialog;
class QRect;
class QWidget;

namespace weehours {

class EntryEditor;
class HistoryFetcher;
class LogPage;
class Logbook;
class Settings;
class ShownBaby;
class SyncEngine;
class Theme;
class Toast;
class Undoing;

/// Logs, changes and deletes entries: at once, or by a card beside what it is about.
class EntryCards : public QObject
{
    Q_OBJECT
public:
    /// What the cards work with; all must outlive it.
    struct Parts
    {
        Theme &theme;
        Logbook &logbook;
        HistoryFetcher &histories;
        const SyncEngine &engine;
        Settings &settings;
        /// Whether this computer shows notifications.
        std::function<bool()> notifies;
    };

    /// All must outlive it.
    /// @param window gets the cards
    EntryCards(const Parts &parts, const ShownBaby &baby, LogPage &page, Undoing &undoing,
               Toast &toast, QWidget &window);

    /// Opens the card of a new entry for the shown baby. Does nothing as long as there is no baby.
    /// @param pin a kind, or an activity as Topic::toString() writes it
    void log(const QString &pin);
    /// Opens the card of a new entry.
    /// @param babies at least one, whom it is for
    /// @param fields what is in it already
    void open(const QList<BabyId> &babies, const QString &kind, const QJsonObject &fields);
    /// Logs the entry at once or, if a plan's limits speak against it, opens its card.
    /// @returns whether it is logged, or the card is open; if not, the person has seen why
    bool add(const QList<BabyId> &babies, const QString &kind, const QJsonObject &fields);
    /// Logs such an entry once more, now, for the shown baby.
    void logAgain(const Entry &last);
    /// Opens the card that changes an entry.
    void edit(const EntityId &id);
    void remove(const EntityId &id);

Q_SIGNALS:
    /// A card for a new entry opens.
    void opening();
    /// A plan for that medicine is wanted.
    void planRequested(const QString &medicine);

private:
    /// Whether a plan's limits speak against a medicine: then its card asks before it is logged.
    [[nodiscard]] bool isWarnedOf(const QList<BabyId> &babies, const QString &kind,
                                  const QJsonObject &fields) const;
    /// Connects a medicine's card with the plans and the reminders.
    void watchDoses(EntryEditor &card);
    /// Opens a card beside what it is about. @param place on the screen
    void openBeside(QDialog &card, const QRect &place);

    Parts m_parts;
    const ShownBaby &m_baby;
    LogPage &m_page;
    Undoing &m_undoing;
    Toast &m_toast;
    QWidget &m_window;
};

} // namespace weehours
