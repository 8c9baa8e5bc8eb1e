// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/measures.h"
#include "core/logbook/topic.h"
#include "ui/dialogs/dialogframe.h"

class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace weehours {

class FormLayout;
class PinList;
class Settings;
class Theme;

/// The settings, in sections with a list of them beside, or above in a narrow window. Each takes
/// effect when it is changed, so there is nothing to save.
class SettingsDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param hasTray whether this desktop has a tray
    SettingsDialog(Theme &theme, Settings &settings, bool hasTray, QWidget *parent);

    /// Gives the keyboard to the choice of the language, and shows it.
    void showLanguage();
    /// Gives the keyboard to the choice of the size.
    void showSize();
    /// Lists these activities among what can have a button.
    void offerPins(const QList<Topic> &activities);

Q_SIGNALS:
    /// What is shown has to be computed again, or displayed in other units.
    void displayChanged();
    /// The settings have another language now.
    void languageChosen();
    /// The settings have another size now, which Qt takes only at the start of a program.
    void sizeChosen();

private:
    /// Begins a page; the rows that are added from then on are on it.
    /// @param iconName shown before the name
    void beginSection(const QString &name, const QString &iconName);
    void drawIcons();
    /// Puts the pages beside or below what chooses one of them.
    void placeSections();
    void addLook();
    void addNight();
    void addClock();
    void addSize();
    void addLogin();
    void addUnits();
    /// Adds a row of choices for one unit.
    void addUnit(const QString &name, const QStringList &choices, int chosen,
                 void (*choose)(Units &units, int index));
    void addPins();
    void addDayStart();
    void addLanguage();
    void addNotifications();
    void addTray();
    void addFeedParts();
    void addUsualAwake();
    void addRow(const QString &words, QWidget *control);
    QComboBox *hourBox(const QString &name, int first, int last, int chosen);

    Theme &m_theme;
    Settings &m_settings;
    bool m_isNarrow;
    /// The sections, as a list or in a narrow window as a box.
    QListWidget *m_list = nullptr;
    QComboBox *m_box = nullptr;
    QStringList m_icons; ///< of the sections
    QStackedWidget *m_pages = nullptr;
    FormLayout *m_form = nullptr; ///< of the section that is being filled
    QComboBox *m_language = nullptr;
    QComboBox *m_size = nullptr;
    PinList *m_pins = nullptr;
};

} // namespace weehours
