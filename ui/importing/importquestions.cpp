// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importquestions.h"

#include "core/exchange/openends.h"
#include "core/logbook/clockface.h"
#include "ui/dialogs/choicerow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/messagewords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QVBoxLayout>

#include <array>

namespace weehours {

namespace {

using About = ImportQuestion::About;

constexpr int sampleRowHeight = 28;

QString choiceText(const QString &choice)
{
    if (choice == QLatin1StringView("mdy"))
        return ImportQuestions::tr("month first");
    if (choice == QLatin1StringView("dmy"))
        return ImportQuestions::tr("day first");
    if (choice == QLatin1StringView("oz"))
        return QStringLiteral("fl oz");
    if (choice == QLatin1StringView("c") || choice == QLatin1StringView("f"))
        return u'°' + choice.toUpper();
    return choice;
}

QString countedWords(const ImportQuestion &question)
{
    const int count = question.count;
    switch (question.about) {
    case About::Zone:
        return ImportQuestions::tr("%Ln rows name no time zone. They are read as:", nullptr, count);
    case About::DateOrder:
        return ImportQuestions::tr("%Ln dates may begin with the day or the month. "
                                   "They are read as:",
                                   nullptr, count);
    case About::Volume:
        return ImportQuestions::tr("%Ln amounts have no unit. They are read in:", nullptr, count);
    case About::Weight:
        return ImportQuestions::tr("%Ln weights have no unit. They are read in:", nullptr, count);
    case About::Length:
        return ImportQuestions::tr("%Ln lengths have no unit. They are read in:", nullptr, count);
    case About::Temperature:
        return ImportQuestions::tr("%Ln temperatures have no unit. They are read in:", nullptr,
                                   count);
    case About::Baby:
    case About::Child: break;
    }
    return messageText(question.words);
}

QString readingText(const ImportQuestion &question, const QString &reading)
{
    if (question.about != About::DateOrder)
        return reading;
    return QLocale().toString(QDate::fromString(reading, Qt::ISODate),
                              ImportQuestions::tr("d MMM yyyy", "a date in a table"));
}

/// Three values of the file in every interpretation; the chosen one is tinted.
class SampleTable : public QWidget
{
public:
    SampleTable(Theme &theme, const ImportQuestion &question, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(0);
        const bool hasWall = question.samples.constFirst().wall.isValid();
        m_first = hasWall ? 2 : 1;
        int column = 0;
        if (hasWall)
            put(ImportQuestions::tr("Some of them"), 0, column++);
        put(ImportQuestions::tr("in the file"), 0, column++)->setWordWrap(false);
        for (const QString &choice : question.choices)
            put(ImportQuestions::tr("as %1", "a unit").arg(choiceText(choice)), 0, column++);
        m_columns = column;
        for (int row = 1; row <= question.samples.size(); ++row) {
            const ImportSample &sample = question.samples.at(row - 1);
            column = 0;
            if (hasWall) {
                const QString day = QLocale().toString(sample.wall.date(),
                                                       ImportQuestions::tr("d MMM",
                                                                           "a date in a table"));
                put(ImportQuestions::tr("%1, %2", "day, time")
                        .arg(day, clockFace(sample.wall.time())),
                    row, column++);
            }
            put(sample.written, row, column++);
            for (const QString &reading : sample.readings)
                put(readingText(question, reading), row, column++);
        }
        for (int i = 0; i < m_columns; ++i)
            m_grid->setColumnStretch(i, hasWall && i == 0 ? 2 : 1);
        choose(0);
    }

    void choose(int choice)
    {
        m_chosen = choice;
        for (int i = 0; i < m_grid->count(); ++i) {
            int row = 0;
            int column = 0;
            int across = 0;
            m_grid->getItemPosition(i, &row, &column, &across, &across);
            const bool isChosen = column == m_first + m_chosen;
            setRole(*m_grid->itemAt(i)->widget(), isChosen   ? QStringLiteral("strong")
                                                  : row == 0 ? QStringLiteral("small")
                                                             : QString());
        }
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Palette &palette = m_theme.palette();
        // cellRect() is wrong if labels wrap.
        const QRect chosen = m_grid->itemAtPosition(0, m_first + m_chosen)->geometry();
        painter.fillRect(QRect(chosen.left(), 0, chosen.width(), height()),
                         blend(palette.accent, palette.surface, 0.16));
        for (int row = 1; row < m_grid->rowCount(); ++row)
            painter.fillRect(0, m_grid->itemAtPosition(row, 0)->geometry().top(), width(), 1,
                             palette.line);
    }

private:
    QLabel *put(const QString &text, int row, int column)
    {
        auto *label = new QLabel(text, this);
        label->setContentsMargins(metrics::unit, 0, metrics::unit, 0);
        label->setAlignment((column < m_first - 1 ? Qt::AlignLeft : Qt::AlignRight)
                            | Qt::AlignVCenter);
        label->setWordWrap(true);
        m_grid->addWidget(label, row, column);
        m_grid->setRowMinimumHeight(row, sampleRowHeight);
        return label;
    }

    Theme &m_theme;
    QGridLayout *m_grid;
    int m_first = 1; ///< the column of the first interpretation
    int m_columns = 0;
    int m_chosen = 0;
};

} // namespace

ImportQuestions::ImportQuestions(Theme &theme, QWidget *parent)
    : Card(parent), m_theme(theme), m_title(new QLabel(this))
{
    weehours::setRole(*m_title, QStringLiteral("strong"));
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_title);
}

void ImportQuestions::begin(const QList<Entry> &babies, const BabyId &proposed)
{
    m_babies = babies;
    m_proposed = proposed;
    m_asked.clear();
    m_answers = {};
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_list);
    m_list->setVisible(true);
}

bool ImportQuestions::ask(const QList<ImportQuestion> &questions)
{
    bool isNew = false;
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    for (const ImportQuestion &question : questions) {
        if (m_asked.contains(question.about))
            continue;
        if (!m_asked.isEmpty())
            column->addSpacing(metrics::gap);
        m_asked.append(question.about);
        isNew = true;
        switch (question.about) {
        case About::Baby: askBaby(*column); break;
        case About::Child: askChild(*column, question); break;
        case About::Zone: askZone(*column, question); break;
        default: askReading(*column, question); break;
        }
    }
    m_title->setText(tr("%n things that the file doesn't say", nullptr,
                        static_cast<int>(m_asked.size())));
    return isNew;
}

void ImportQuestions::askBaby(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("For", "a baby"), m_list);
    auto *box = new QComboBox(m_list);
    box->setAccessibleName(tr("For", "a baby"));
    for (const Entry &baby : std::as_const(m_babies)) {
        box->addItem(baby.text(field::name), baby.id().toString());
        if (baby.entity.babyId == m_proposed)
            box->setCurrentIndex(box->count() - 1);
    }
    m_answers.baby = m_proposed;
    row->addWidget(label);
    row->addWidget(box, 1);
    column.addLayout(row);
    connect(box, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_answers.baby = m_babies.at(index).entity.babyId;
        Q_EMIT changed();
    });
}

void ImportQuestions::askChild(QVBoxLayout &column, const ImportQuestion &question)
{
    auto *words = new QLabel(messageText(question.words), m_list);
    words->setWordWrap(true);
    auto *box = new QComboBox(m_list);
    box->setAccessibleName(words->text());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItems(question.choices);
    answer(question.about, question.choices.value(0));
    column.addWidget(words);
    column.addWidget(box);
    connect(box, &QComboBox::currentTextChanged, this, [this](const QString &name) {
        answer(About::Child, name);
        Q_EMIT changed();
    });
}

void ImportQuestions::askZone(QVBoxLayout &column, const ImportQuestion &question)
{
    auto *words = new QLabel(countedWords(question), m_list);
    words->setWordWrap(true);
    auto *box = new QComboBox(m_list);
    box->setAccessibleName(tr("Time zone"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString likely = question.choices.value(0);
    const QString here = question.choices.constLast();
    if (likely != here)
        box->addItem(tr("%1, likely", "a time zone").arg(likely), likely);
    box->addItem(tr("%1, as this computer", "a time zone").arg(here), here);
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        // The others are aliases of these, or offsets.
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            box->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    }
    answer(question.about, likely);
    column.addWidget(words);
    column.addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        answer(About::Zone, box->currentData().toString());
        Q_EMIT changed();
    });
}

void ImportQuestions::askReading(QVBoxLayout &column, const ImportQuestion &question)
{
    auto *words = new QLabel(countedWords(question), m_list);
    words->setWordWrap(true);
    QList<std::pair<QString, QString>> choices;
    for (const QString &choice : question.choices) {
        const QString text = choiceText(choice);
        choices.append({choice, choices.isEmpty() ? tr("%1, likely", "a unit").arg(text) : text});
    }
    auto *row = new ChoiceRow(messageText(question.words), choices, m_list);
    row->setWord(question.choices.value(0));
    answer(question.about, question.choices.value(0));
    column.addWidget(words);
    column.addWidget(row);
    SampleTable *samples = nullptr;
    if (!question.samples.isEmpty()) {
        samples = new SampleTable(m_theme, question, m_list);
        column.addWidget(samples);
    }
    if (!question.reason.isEmpty()) {
        auto *reason = new QLabel(messageText(question.reason), m_list);
        weehours::setRole(*reason, QStringLiteral("small"));
        reason->setWordWrap(true);
        column.addWidget(reason);
    }
    connect(row, &ChoiceRow::changed, this, [this, row, samples, question] {
        if (samples)
            samples->choose(static_cast<int>(question.choices.indexOf(row->word())));
        answer(question.about, row->word());
        Q_EMIT changed();
    });
}

void ImportQuestions::answer(About about, const QString &choice)
{
    switch (about) {
    case About::Child: m_answers.child = choice; break;
    case About::Zone: m_answers.zone = choice.toLatin1(); break;
    case About::DateOrder:
        m_answers.dateOrder = choice == QLatin1StringView("dmy") ? DateOrder::DayFirst
                                                                 : DateOrder::MonthFirst;
        break;
    case About::Volume: m_answers.volume = unitOfChoice(about, choice); break;
    case About::Weight: m_answers.weight = unitOfChoice(about, choice); break;
    case About::Length: m_answers.length = unitOfChoice(about, choice); break;
    case About::Temperature: m_answers.temperature = unitOfChoice(about, choice); break;
    case About::Baby: break;
    }
}

} // namespace weehours
