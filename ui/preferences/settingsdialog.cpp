// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/settingsdialog.h"

#include "ui/desktop/autostart.h"
#include "ui/dialogs/choicerow.h"
#include "ui/preferences/pinlist.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formlabel.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/sayrow.h"
#include "ui/widgets/wrapcheckbox.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/translation.h"
#include "ui/words/units.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace weehours {

SettingsDialog::SettingsDialog(Theme &theme, Settings &settings, bool hasTray, QWidget *parent)
    : DialogFrame(tr("Settings"), parent),
      m_theme(theme),
      m_settings(settings),
      m_isNarrow(parent && parent->window()->width() < metrics::foldWidth)
{
    // Tab order is that in which the controls are made.
    if (m_isNarrow)
        m_box = new QComboBox(this);
    else
        m_list = new QListWidget(this);
    QWidget *chooser = m_box ? static_cast<QWidget *>(m_box) : m_list;
    if (m_list)
        sayRowWithKeyboard(*m_list);
    m_pages = new QStackedWidget(this);
    beginSection(tr("Look", "a section of the settings"), QStringLiteral("sun"));
    addLook();
    addNight();
    addSize();
    addLanguage();
    addClock();
    beginSection(tr("Units", "a section of the settings"), QStringLiteral("ruler"));
    addUnits();
    beginSection(tr("Log", "a section of the settings"), QStringLiteral("note"));
    addPins();
    addDayStart();
    addFeedParts();
    addUsualAwake();
    beginSection(tr("Notifications"), QStringLiteral("bell"));
    addNotifications();
    beginSection(tr("This computer", "a section of the settings"), QStringLiteral("computer"));
    if (hasTray)
        addTray();
    addLogin();
    placeSections();
    chooser->setObjectName(QStringLiteral("sections"));
    chooser->setAccessibleName(tr("Section of the settings"));
    chooser->setFocus();
    connect(addButton(tr("Close"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &QDialog::accept);
}

void SettingsDialog::beginSection(const QString &name, const QString &iconName)
{
    if (m_box)
        m_box->addItem(name);
    else
        m_list->addItem(new QListWidgetItem(name));
    m_icons.append(iconName);
    auto *page = new QWidget(m_pages);
    m_form = new FormLayout(page);
    m_form->setHorizontalSpacing(metrics::columnGap);
    // In a narrow window labels are above the fields: beside them a choice would have half the
    // width.
    if (m_isNarrow) {
        m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        m_form->setVerticalSpacing(metrics::unit);
    }
    m_pages->addWidget(page);
}

void SettingsDialog::placeSections()
{
    if (m_box) {
        connect(m_box, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
        body()->addWidget(m_box);
        body()->addWidget(m_pages, 1);
        return;
    }
    setRole(*m_list, QStringLiteral("sections"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({metrics::iconSize, metrics::iconSize});
    drawIcons();
    connect(&m_theme, &Theme::changed, this, &SettingsDialog::drawIcons);
    m_list->ensurePolished();
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + metrics::columnGap);
    m_list->setMinimumHeight(m_list->sizeHintForRow(0) * m_list->count() + metrics::gap);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::columnGap);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    body()->addLayout(row);
}

void SettingsDialog::drawIcons()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setIcon(icon(m_icons.at(i), m_theme.palette().muted));
}

void SettingsDialog::addRow(const QString &words, QWidget *control)
{
    if (!m_isNarrow) {
        auto *label = new FormLabel(words, control, this);
        setRole(*label, QStringLiteral("muted"));
        // A check box too has its words in the middle of the line.
        control->setMinimumHeight(qMax(control->minimumHeight(), metrics::buttonHeight));
        m_form->addRow(label, control);
        return;
    }
    auto *label = new QLabel(words, this);
    setRole(*label, QStringLiteral("muted"));
    label->setBuddy(control);
    label->setContentsMargins(0, metrics::gap, 0, 0); // nearer to its own row
    m_form->addRow(label, control);
}

QComboBox *SettingsDialog::hourBox(const QString &name, int first, int last, int chosen)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    for (int hour = first; hour <= last; ++hour)
        box->addItem(hourText(hour), hour);
    box->setCurrentIndex(box->findData(chosen));
    return box;
}

void SettingsDialog::addLook()
{
    auto *looks = new ChoiceRow(tr("Look"),
                                {{QString(toText(ThemeName::System)), tr("System")},
                                 {QString(toText(ThemeName::Light)), tr("Light")},
                                 {QString(toText(ThemeName::Dark)), tr("Dark")},
                                 {QString(toText(ThemeName::Night)), tr("Night")}},
                                this);
    looks->setWord(toText(m_settings.theme()));
    connect(looks, &ChoiceRow::changed, this, [this, looks] {
        if (const auto name = themeNameFromText(looks->word())) {
            m_settings.setTheme(*name);
            m_theme.setName(*name);
        }
    });
    addRow(tr("Look"), looks);
}

void SettingsDialog::addNight()
{
    auto *byClock = new WrapCheckBox(tr("Night look by the clock"), this);
    byClock->setChecked(m_settings.hasNightByClock());
    constexpr int lastHour = 23;
    auto *from = hourBox(tr("Night look from"), 0, lastHour, m_settings.nightFrom());
    auto *to = hourBox(tr("Night look until"), 0, lastHour, m_settings.nightTo());
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(from, 1);
    row->addWidget(new QLabel(tr("to", "from 22:00 to 07:00"), this));
    row->addWidget(to, 1);
    m_form->addRow(static_cast<QWidget *>(nullptr), byClock);
    m_form->addRow(static_cast<QWidget *>(nullptr), row);
    const auto enable = [this, from, to] {
        for (QWidget *hours : {from, to})
            hours->setEnabled(m_settings.hasNightByClock());
    };
    enable();
    connect(byClock, &QCheckBox::toggled, this, [this, enable](bool checked) {
        m_settings.setHasNightByClock(checked);
        enable();
        Q_EMIT displayChanged();
    });
    connect(from, &QComboBox::currentIndexChanged, this, [this, from] {
        m_settings.setNightFrom(from->currentData().toInt());
        Q_EMIT displayChanged();
    });
    connect(to, &QComboBox::currentIndexChanged, this, [this, to] {
        m_settings.setNightTo(to->currentData().toInt());
        Q_EMIT displayChanged();
    });
}

void SettingsDialog::addSize()
{
    const QString name = tr("Size", "of words and buttons");
    m_size = new QComboBox(this);
    m_size->setAccessibleName(name);
    for (const int percent : {100, 115, 130, 150, 175, 200})
        m_size->addItem(tr("%1%", "a size").arg(QLocale().toString(percent)), percent);
    m_size->setCurrentIndex(qMax(0, m_size->findData(m_settings.sizePercent())));
    addRow(name, m_size);
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setSizePercent(m_size->currentData().toInt());
        Q_EMIT sizeChosen();
    });
}

void SettingsDialog::showLanguage()
{
    // What scrolls follows the keyboard. The language is in the first section, which is shown.
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::showSize()
{
    m_size->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::addClock()
{
    const QString name = tr("Times", "of day");
    auto *hours = new ChoiceRow(name,
                                {{QStringLiteral("0"), tr("System", "as the desktop has it")},
                                 {QStringLiteral("1"), tr("12 hours")},
                                 {QStringLiteral("2"), tr("24 hours")}},
                                this);
    hours->setWord(QString::number(static_cast<int>(m_settings.clockHours())));
    connect(hours, &ChoiceRow::changed, this, [this, hours] {
        m_settings.setClockHours(static_cast<ClockHours>(hours->word().toInt()));
        Q_EMIT displayChanged();
    });
    addRow(name, hours);
}

void SettingsDialog::addLogin()
{
    auto *starts = new WrapCheckBox(tr("Start when I log in"), this);
    starts->setChecked(Autostart().isOn());
    connect(starts, &QCheckBox::toggled, this, [this, starts](bool checked) {
        if (const auto done = Autostart().setOn(checked); !done) {
            showProblem(errorText(done.error()));
            const QSignalBlocker quiet(starts);
            starts->setChecked(!checked);
        }
    });
    m_form->addRow(static_cast<QWidget *>(nullptr), starts);
}

void SettingsDialog::addUnit(const QString &name, const QStringList &choices, int chosen,
                             void (*choose)(Units &units, int index))
{
    QList<std::pair<QString, QString>> words;
    for (qsizetype i = 0; i < choices.size(); ++i)
        words.append({QString::number(i), choices.at(i)});
    auto *row = new ChoiceRow(name, words, this);
    row->setWord(QString::number(chosen));
    connect(row, &ChoiceRow::changed, this, [this, row, choose] {
        Units units = m_settings.units();
        choose(units, row->word().toInt());
        m_settings.setUnits(units);
        Q_EMIT displayChanged();
    });
    addRow(name, row);
}

void SettingsDialog::addUnits()
{
    // Choices in the order of each enumeration.
    const Units now = m_settings.units();
    addUnit(tr("Milk amounts", "units"), {tr("Millilitres"), tr("Ounces")},
            static_cast<int>(now.volume),
            [](Units &units, int index) { units.volume = static_cast<VolumeUnit>(index); });
    addUnit(tr("Weight in", "units"),
            {tr("Kilograms"), tr("Grams"), tr("Pounds", "pounds and ounces")},
            static_cast<int>(now.weight),
            [](Units &units, int index) { units.weight = static_cast<WeightUnit>(index); });
    addUnit(tr("Length in", "units"), {tr("Centimetres"), tr("Inches")},
            static_cast<int>(now.length),
            [](Units &units, int index) { units.length = static_cast<LengthUnit>(index); });
    addUnit(tr("Temperature in", "units"), {tr("Celsius"), tr("Fahrenheit")},
            static_cast<int>(now.temperature), [](Units &units, int index) {
                units.temperature = static_cast<TemperatureUnit>(index);
            });
}

void SettingsDialog::addPins()
{
    m_pins = new PinList(m_settings, this);
    connect(m_pins, &PinList::changed, this, &SettingsDialog::displayChanged);
    addRow(tr("Buttons for"), m_pins);
}

void SettingsDialog::offerPins(const QList<Topic> &activities)
{
    m_pins->offer(activities);
}

void SettingsDialog::addDayStart()
{
    const QString name = tr("Day starts at");
    auto *box = hourBox(name, 0, 12, m_settings.dayStart());
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_settings.setDayStart(box->currentData().toInt());
        Q_EMIT displayChanged();
    });
    addRow(name, box);
}

void SettingsDialog::addFeedParts()
{
    const QString name = tr("Bottle and breast are one feed");
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->addItem(tr("never", "bottle and breast are one feed"), 0);
    for (const int minutes : {15, 30, 45, 60})
        box->addItem(tr("within %1", "a span of time").arg(durationText(minutes * msecsPerMinute)),
                     minutes);
    box->setCurrentIndex(qMax(0, box->findData(m_settings.feedPartMinutes())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_settings.setFeedPartMinutes(box->currentData().toInt());
        Q_EMIT displayChanged();
    });
    addRow(name, box);
}

void SettingsDialog::addUsualAwake()
{
    auto *tells = new WrapCheckBox(tr("Say how long the baby is usually awake"), this);
    tells->setChecked(m_settings.tellsUsualAwake());
    connect(tells, &QCheckBox::toggled, this, [this](bool checked) {
        m_settings.setTellsUsualAwake(checked);
        Q_EMIT displayChanged();
    });
    addRow(tr("Awake"), tells);
}

void SettingsDialog::addLanguage()
{
    const QString name = tr("Language");
    m_language = new QComboBox(this);
    m_language->setAccessibleName(name);
    m_language->addItem(tr("Same as system"), QString());
    const auto offered = languages();
    for (const Language &language : offered)
        m_language->addItem(language.name, language.tag);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings.language())));
    addRow(name, m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setLanguage(m_language->currentData().toString());
        Q_EMIT languageChosen();
    });
}

void SettingsDialog::addNotifications()
{
    auto *tells = new WrapCheckBox(tr("Tell me what others log"), this);
    tells->setChecked(m_settings.notifies());
    addRow(tr("Others", "what other caregivers do"), tells);
    auto *quiet = new WrapCheckBox(tr("Quiet from … to …"), this);
    quiet->setAccessibleName(tr("Quiet hours"));
    quiet->setChecked(m_settings.hasQuietHours());
    constexpr int lastHour = 23;
    auto *from = hourBox(tr("Quiet from"), 0, lastHour, m_settings.quietFrom());
    auto *to = hourBox(tr("Quiet until"), 0, lastHour, m_settings.quietTo());
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(from, 1);
    row->addWidget(new QLabel(tr("to", "from 22:00 to 07:00"), this));
    row->addWidget(to, 1);
    m_form->addRow(static_cast<QWidget *>(nullptr), quiet);
    m_form->addRow(static_cast<QWidget *>(nullptr), row);
    const auto enable = [this, quiet, from, to] {
        quiet->setEnabled(m_settings.notifies());
        for (QWidget *hours : {from, to})
            hours->setEnabled(m_settings.notifies() && m_settings.hasQuietHours());
    };
    enable();
    connect(tells, &QCheckBox::toggled, this, [this, enable](bool checked) {
        m_settings.setNotifies(checked);
        enable();
    });
    connect(quiet, &QCheckBox::toggled, this, [this, enable](bool checked) {
        m_settings.setHasQuietHours(checked);
        enable();
    });
    connect(from, &QComboBox::currentIndexChanged, this,
            [this, from] { m_settings.setQuietFrom(from->currentData().toInt()); });
    connect(to, &QComboBox::currentIndexChanged, this,
            [this, to] { m_settings.setQuietTo(to->currentData().toInt()); });
}

void SettingsDialog::addTray()
{
    auto *stays = new WrapCheckBox(tr("Stay in the tray when the window is closed"), this);
    stays->setChecked(m_settings.closesToTray().value_or(false));
    connect(stays, &QCheckBox::toggled, this,
            [this](bool checked) { m_settings.setClosesToTray(checked); });
    addRow(tr("Window"), stays);
}

} // namespace weehours
