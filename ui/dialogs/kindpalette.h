// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"
#include "ui/widgets/quicklineedit.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace weehours {

class Settings;
class Theme;
struct KindFace;

/// All kinds in one list, to log one of them: what was used lately first. Typing finds a kind by
/// the beginnings of its words or by its letter; what reads as a quick line can be logged at once.
/// The names that were given to activities are in the list like kinds. Alt+P gives the chosen kind
/// a button of its own in the window, or takes it.
class KindPalette : public QDialog
{
    Q_OBJECT
public:
    /// @param theme, logbook, settings outlive it
    /// @param parser tells what a typed line would log
    KindPalette(Theme &theme, const LogReader &logbook, Settings &settings, const BabyId &babyId,
                QuickLineEdit::Parser parser, QWidget *parent);

Q_SIGNALS:
    void kindChosen(const QString &kind);
    /// An activity of the person's own, by its name.
    void activityChosen(const QString &name);
    /// Another kind has a button of its own.
    void pinsChanged();
    /// A quick line is to be logged.
    void lineChosen(const QString &line);
    /// What was typed names no kind, and is to be a note.
    void noteChosen(const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Known
    {
        const KindFace *face;
        std::optional<Entry> last;
    };

    void readOwn(const LogReader &logbook, const BabyId &babyId);
    void fill();
    void addHeading(const QString &text);
    void addKind(const Known &known, bool saysLast);
    void addOwn(const Entry &last);
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
    QList<Entry> m_own;       ///< the last one of each name of activity, newest first
    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QLabel *m_full;
};

} // namespace weehours
