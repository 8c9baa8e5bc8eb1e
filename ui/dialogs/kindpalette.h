// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "core/logbook/topic.h"
#include "core/protocol/schema.h"
#include "ui/widgets/quicklineedit.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace weehours {

class Settings;
class Theme;
struct KindFace;

/// All kinds in one list, to log one of them; recently used ones come first. Typing finds a kind by
/// the beginning of a word or by its letter, and a quick line can be logged at once. Names of the
/// person's own activities are listed like kinds. Alt+P adds or removes the selected kind's own
/// button in the window.
class KindPalette : public QDialog
{
    Q_OBJECT
public:
    /// @param theme, logbook, settings must outlive it
    /// @param parser previews a typed line
    KindPalette(Theme &theme, const LogReader &logbook, Settings &settings, const BabyId &babyId,
                QuickLineEdit::Parser parser, QWidget *parent);

Q_SIGNALS:
    void kindChosen(const QString &kind);
    /// One of the person's own activities, by name.
    void activityChosen(const QString &name);
    /// The set of kinds with their own button has changed.
    void pinsChanged();
    /// Log this quick line.
    void lineChosen(const QString &line);
    /// The typed text matches no kind, and is logged as a note.
    void noteChosen(const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Known
    {
        const KindFace *face;
        std::optional<Entry> last;
    };

    void fill();
    void addHeading(const QString &text);
    void addKind(const Known &known, bool saysLast);
    void addOwn(const Entry &last);
    /// Adds a row that says whether it has a button of its own.
    void addPinnable(QStandardItem *item, const Topic &topic);
    void togglePin();
    void addWhenTyped(const QString &typed);
    void moveChoice(int step);
    void choose();

    Theme &m_theme;
    Settings &m_settings;
    Instant m_now;
    QuickLineEdit::Parser m_parser;
    QList<Known> m_lately;    ///< used within 14 days, newest first
    QList<Known> m_notLately; ///< in the schema's order
    QList<Entry> m_own;       ///< the last entry of each activity name, newest first
    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QLabel *m_full;
};

} // namespace weehours
