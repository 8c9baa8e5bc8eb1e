// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace weehours {

class DialogBody;
class PlanForm;
class Settings;

/// All plans of a baby, as a list beside the form of the chosen one; in a narrow window the one
/// after the other. It is written as entries are: deleting asks nothing, as it can be undone.
class PlansDialog : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive the dialog.
    PlansDialog(Theme &theme, Logbook &logbook, Settings &settings, const BabyId &babyId,
                QWidget *parent);

    /// Begins a new plan. @param fields what is in it already
    void begin(const QJsonObject &fields);
    /// Whether this computer shows notifications, as it does at first; where it shows none it
    /// offers no reminders, and says so.
    void setNotifies(bool notifies);
    /// Chooses a plan of the list.
    void choose(const EntityId &id);

Q_SIGNALS:
    /// A plan was made, changed, paused or deleted; undo takes it back.
    void written(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildForm();
    QWidget *buildQuietHours(QWidget *place);
    void refreshList();
    void showPlan(const Entry &plan);
    /// The list is in front, where only one of the two has room.
    void showList();
    /// The keyboard goes to the form.
    void openForm();
    void fold();
    void onFormChanged();
    void save();
    void togglePause();
    void remove();
    void fail(const Error &error);
    void showHere();

    Theme &m_theme;
    Logbook &m_logbook;
    Settings &m_settings;
    BabyId m_babyId;
    bool m_mayWrite;
    bool m_isListWanted = true; ///< of the two, where only one has room
    bool m_isRefreshing = false;
    bool m_notifies = true;
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
    QLabel *m_quiet = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace weehours
