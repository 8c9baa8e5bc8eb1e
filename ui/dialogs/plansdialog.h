// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace weehours {

class Announcer;
class DialogBody;
class PlanForm;
class Settings;

/// A baby's plans as a list, with the form of the selected one beside it; in a narrow window one of
/// the two is shown. Plans are written like entries: deleting does not ask, since it can be undone.
class PlansDialog : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive the dialog.
    PlansDialog(Theme &theme, Logbook &logbook, Settings &settings, const BabyId &babyId,
                QWidget *parent);

    /// Starts a new plan.
    /// @param fields its initial values
    void begin(const QJsonObject &fields);
    /// Whether this computer shows notifications, as it does at first; where it shows none it
    /// offers no reminders, and says so.
    void setNotifies(bool notifies);
    /// Chooses a plan of the list.
    void choose(const EntityId &id);

Q_SIGNALS:
    /// A plan was created, changed, paused or deleted; undo takes it back.
    void written(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildForm();
    QWidget *buildHere(QWidget *place);
    QWidget *buildQuietHours(QWidget *place);
    void refreshList();
    void showPlan(const Entry &plan);
    /// Shows the list, if there is room for one of the two only.
    void showList();
    /// Moves the focus to the form.
    void openForm();
    void fold();
    void onFormChanged();
    void onLogChanged();
    /// Asks for the unit of a dose, once.
    [[nodiscard]] bool asksForUnit();
    void save();
    void togglePause();
    void remove();
    void showProblem(const QString &words);
    void fail(const Error &error);
    void showHere();

    Theme &m_theme;
    Logbook &m_logbook;
    Settings &m_settings;
    BabyId m_babyId;
    bool m_mayWrite;
    Announcer *m_announcer;
    bool m_isListWanted = true; ///< which of the two is shown if only one has room
    bool m_isRefreshing = false;
    bool m_notifies = true;
    bool m_hasAskedForUnit = false;
    Entry m_plan;
    QWidget *m_side = nullptr;
    QWidget *m_page = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_maker = nullptr;
    DialogBody *m_body = nullptr;
    PlanForm *m_form = nullptr;
    QCheckBox *m_remindsHere = nullptr;
    QCheckBox *m_inQuiet = nullptr;
    QWidget *m_quietHours = nullptr;
    QBoxLayout *m_beside = nullptr; // the check box and the quiet hours
    QLabel *m_quiet = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace weehours
