// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importpage.h"

#include "core/store/privatefile.h"
#include "ui/importing/babybuddydialog.h"
#include "ui/importing/columnchooser.h"
#include "ui/importing/importedfile.h"
#include "ui/importing/importfoot.h"
#include "ui/importing/importheader.h"
#include "ui/importing/importplace.h"
#include "ui/importing/importpreview.h"
#include "ui/importing/importquestions.h"
#include "ui/importing/leftoutrows.h"
#include "ui/theme/metrics.h"
#include "ui/words/messagewords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

constexpr int leftWidth = 420;
// Often enough to look smooth, and rare enough to cost nothing.
constexpr int tickMsecs = 100;

QString countText(int count)
{
    return QLocale().toString(count);
}

} // namespace

ImportPage::ImportPage(Theme &theme, Logbook &logbook, const QString &databasePath, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_logbook(logbook), m_job(databasePath)
{
    setObjectName(QStringLiteral("page"));
    m_header = new ImportHeader(theme, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *scrolled = new QWidget(m_scroll);
    scrolled->setObjectName(QStringLiteral("scrolled"));
    m_scroll->setWidget(scrolled);
    m_place = new ImportPlace(theme, this);
    buildColumns();
    auto *body = new QVBoxLayout(scrolled);
    body->addWidget(m_place, 1);
    body->addWidget(m_columnsWidget);
    body->addStretch();
    m_foot = new ImportFoot(theme, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_foot);

    connect(m_header, &ImportHeader::left, this, &ImportPage::left);
    connect(m_header, &ImportHeader::syncRequested, this, &ImportPage::syncRequested);
    connect(m_place, &ImportPlace::choiceRequested, this, &ImportPage::choose);
    connect(m_place, &ImportPlace::columnsRequested, this, &ImportPage::assignColumns);
    connect(m_place, &ImportPlace::babyBuddyRequested, this, &ImportPage::askBabyBuddy);
    connect(m_foot->cancel(), &QPushButton::clicked, this, [this] {
        if (m_state == State::Writing)
            m_job.cancel();
        else if (m_state == State::Done)
            undo();
        else
            Q_EMIT left();
    });
    connect(m_foot->primary(), &QPushButton::clicked, this, [this] {
        if (m_state == State::Done)
            Q_EMIT left();
        else
            write();
    });
    m_ticker.setInterval(tickMsecs);
    connect(&m_ticker, &QTimer::timeout, this, &ImportPage::showProgress);
    setCompact(false);
    begin({});
}

ImportPage::~ImportPage() = default;

void ImportPage::buildColumns()
{
    m_columnsWidget = new QWidget(this);
    m_left = new QWidget(m_columnsWidget);
    m_file = new ImportedFile(m_theme, m_left);
    m_questions = new ImportQuestions(m_theme, m_left);
    auto *inLeft = new QVBoxLayout(m_left);
    inLeft->setContentsMargins(0, 0, 0, 0);
    inLeft->setSpacing(metrics::cardGap);
    inLeft->addWidget(m_file);
    inLeft->addWidget(m_questions);
    inLeft->addStretch(1);

    m_preview = new ImportPreview(m_theme, m_columnsWidget);
    m_leftOut = new LeftOutRows(m_columnsWidget);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::cardGap);
    right->addWidget(m_preview);
    right->addWidget(m_leftOut);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_columnsWidget);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(m_left);
    m_columns->addLayout(right, 1);
    connect(m_file, &ImportedFile::choiceRequested, this, &ImportPage::choose);
    connect(m_file, &ImportedFile::columnsRequested, this, &ImportPage::assignColumns);
    connect(m_questions, &ImportQuestions::changed, this, &ImportPage::plan);
    connect(m_leftOut, &LeftOutRows::saveRequested, this, &ImportPage::saveLeftOut);
}

void ImportPage::begin(const BabyId &baby)
{
    if (isBusy())
        return;
    m_baby = baby;
    m_header->setLeadsToDay(!baby.isNull());
    m_source.reset();
    m_plan.reset();
    m_job.release();
    setState(State::Empty);
}

void ImportPage::choose()
{
    // Not modal: a nested event loop would block the window.
    auto *dialog = new QFileDialog(this, tr("Import a log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::open);
    dialog->open();
}

void ImportPage::open(const QStringList &paths)
{
    if (paths.isEmpty() || isBusy())
        return;
    read({paths, {}}, paths.size() > 1 ? tr("%Ln files", nullptr, static_cast<int>(paths.size()))
                                       : QFileInfo(paths.constFirst()).fileName());
}

void ImportPage::read(const ImportJob::Input &input, const QString &name,
                      const std::optional<ColumnAssignment> &byHand)
{
    m_input = input;
    m_name = name;
    m_source.reset();
    m_plan.reset();
    setState(State::Reading);
    m_job.read(m_input, byHand,
               [this](const Result<ImportJob::Source> &source) { onRead(source); });
}

void ImportPage::assignColumns()
{
    m_job.findTable(m_input, [this](const Result<CsvTable> &table) {
        if (!table) {
            Q_EMIT told(errorText(table.error()));
            return;
        }
        auto *chooser = new ColumnChooser(*table, this);
        connect(chooser, &ColumnChooser::chosen, this,
                [this](const ColumnAssignment &assignment) { read(m_input, m_name, assignment); });
        // The search for the table has taken the place of a plan that was under way.
        connect(chooser, &ColumnChooser::rejected, this, [this] {
            if (m_state == State::Ready)
                plan();
        });
        chooser->open();
    });
}

void ImportPage::askBabyBuddy()
{
    auto *dialog = new BabyBuddyDialog(this);
    connect(dialog, &BabyBuddyDialog::fetched, this,
            [this](const QList<ImportFile> &files, const QString &host) {
                read({{}, files}, host);
            });
    dialog->open();
}

void ImportPage::onRead(const Result<ImportJob::Source> &source)
{
    if (!source) {
        fail(source.error());
        return;
    }
    m_source = *source;
    auto babies = m_logbook.babies();
    if (babies && babies->isEmpty())
        babies = m_logbook.allBabies();
    if (!babies) {
        fail(babies.error());
        return;
    }
    m_questions->begin(*babies, m_baby);
    m_isUndone = false;
    setState(State::Planning);
    plan();
}

void ImportPage::plan()
{
    if (m_state == State::Ready)
        m_foot->primary()->setEnabled(false);
    m_job.plan(m_source, m_questions->answers(),
               [this](const Result<ImportJob::Plan> &made) { onPlan(made); });
}

void ImportPage::onPlan(const Result<ImportJob::Plan> &made)
{
    if (!made) {
        fail(made.error());
        return;
    }
    const QList<ImportQuestion> &questions = (*made)->questions;
    const auto whose = std::ranges::find(questions, ImportQuestion::About::Baby,
                                         &ImportQuestion::about);
    if (whose != questions.end() && !m_questions->hasBabies()) {
        m_trouble = messageText(whose->words);
        setState(State::Nobodys);
        return;
    }
    // Each question comes with a proposal, which the next plan rests on.
    if (m_questions->ask(questions)) {
        plan();
        return;
    }
    m_plan = *made;
    setState(State::Ready);
}

void ImportPage::write()
{
    if (m_state != State::Ready || !m_plan->questions.isEmpty() || m_plan->entries.isEmpty())
        return;
    m_total = ImportPlan::together(m_plan->fresh);
    setState(State::Writing);
    m_job.write(m_source, m_plan, [this](const Result<int> &count) { onWritten(count); });
}

void ImportPage::onWritten(const Result<int> &count)
{
    if (!count) {
        setState(State::Ready);
        m_foot->setWords(errorText(count.error()));
        return;
    }
    m_written = *count;
    m_isUndone = false;
    setState(State::Done);
}

void ImportPage::undo()
{
    if (isBusy())
        return;
    m_total = 0;
    setState(State::Writing);
    m_job.undo([this](const Result<UndoReport> &report) { onTurned(report, true); });
}

void ImportPage::redo()
{
    if (isBusy())
        return;
    m_total = 0;
    setState(State::Writing);
    m_job.redo([this](const Result<UndoReport> &report) { onTurned(report, false); });
}

void ImportPage::onTurned(const Result<UndoReport> &report, bool isUndone)
{
    if (m_source) {
        m_isUndone = report && isUndone;
        setState(State::Planning);
        plan();
    } else {
        setState(State::Empty);
        Q_EMIT left();
    }
    if (!report)
        Q_EMIT told(errorText(report.error()));
    else
        Q_EMIT told(isUndone ? tr("The import is undone.") : tr("The import is back."));
}

void ImportPage::saveLeftOut()
{
    auto *dialog = new QFileDialog(this, tr("Save these rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("not understood.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        PrivateFile file(path);
        const QByteArray csv = rejectedCsv(*m_source, *m_plan, messageText);
        const bool isSaved = file.begin() && file.write(csv) == csv.size() && file.commit();
        Q_EMIT told(isSaved ? tr("The rows are in %1.").arg(QFileInfo(path).fileName())
                            : tr("%1 could not be written (%2).").arg(path, file.errorString()));
    });
    dialog->open();
}

void ImportPage::fail(const Error &error)
{
    m_trouble = errorText(error);
    setState(State::Unknown);
}

void ImportPage::setState(State state)
{
    const bool wasBusy = isBusy();
    const bool isAnother = std::exchange(m_state, state) != state;
    showState();
    if (isAnother && isVisible())
        takeFocus();
    if (wasBusy != isBusy())
        Q_EMIT busyChanged(isBusy());
}

void ImportPage::showState()
{
    const bool isReading = m_state == State::Reading || m_state == State::Planning;
    const bool isWriting = m_state == State::Writing;
    const bool hasPlan = m_plan && (isWriting || m_state == State::Ready || m_state == State::Done);
    m_header->setCanLeave(!isWriting);
    m_place->setVisible(!hasPlan);
    m_columnsWidget->setVisible(hasPlan);
    m_columnsWidget->setEnabled(!isWriting);
    switch (m_state) {
    case State::Empty: m_place->showEmpty(); break;
    case State::Unknown: m_place->showUnreadable(m_trouble); break;
    case State::Nobodys: m_place->showNobodys(m_trouble); break;
    default: m_place->showBusy();
    }
    if (isWriting)
        m_foot->showWriting(m_total > 0);
    else if (!hasPlan)
        m_foot->showNothing();
    else if (m_state == State::Done)
        m_foot->showDone(m_written);
    else
        m_foot->showPlan(*m_plan, m_isUndone);
    if (hasPlan) {
        m_file->show(*m_source, *m_plan, m_name);
        m_questions->setVisible(!m_questions->isEmpty());
        m_questions->setEnabled(m_state != State::Done);
        m_preview->show(*m_plan, m_state == State::Done);
        m_leftOut->setVisible(!m_plan->rejected.isEmpty());
        if (!m_plan->rejected.isEmpty())
            m_leftOut->show(m_plan->rejected, m_source->files);
    }
    if (isReading || isWriting)
        m_ticker.start();
    else
        m_ticker.stop();
    showProgress();
}

void ImportPage::showProgress()
{
    const int done = m_job.progress();
    if (m_state == State::Reading) {
        m_place->setWords(done > 0 ? tr("Reading … %Ln rows", nullptr, done) : tr("Reading …"));
    } else if (m_state == State::Planning) {
        m_place->setWords(tr("Comparing with what is here …"));
    } else if (m_state == State::Writing) {
        const QString words = m_total > 0 ? tr("%1 of %2", "entries")
                                                .arg(countText(done), countText(m_total))
                                          : tr("One moment …");
        m_foot->setProgress(done, m_total, words);
        m_place->setWords(words);
    }
}

void ImportPage::setSync(const SyncWords &words)
{
    m_header->setSync(words);
}

void ImportPage::setCompact(bool compact)
{
    m_columns->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(compact ? metrics::cardGap : metrics::columnGap);
    m_left->setMinimumWidth(compact ? 0 : leftWidth);
    m_left->setMaximumWidth(compact ? QWIDGETSIZE_MAX : leftWidth);
    m_header->setCompact(compact);
    m_preview->setCompact(compact);
    m_foot->setCompact(compact);
    const int margin = compact ? metrics::cardGap : metrics::columnGap;
    m_scroll->widget()->layout()->setContentsMargins(margin, margin, margin, margin);
}

void ImportPage::takeFocus()
{
    for (QPushButton *button :
         {m_foot->primary(), m_place->choice(), m_file->choice(), m_foot->cancel()}) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isBusy())
        m_job.cancel();
    else
        Q_EMIT left();
}

} // namespace weehours
