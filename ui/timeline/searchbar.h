// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace weehours {

class Theme;
class TimelineModel;
class LogReader;

/// The bar over the timeline that looks for words, a kind, and who made it. It is there only while
/// the person looks for something; with it the filter goes.
class SearchBar : public QFrame
{
    Q_OBJECT
public:
    /// All must outlive the bar.
    SearchBar(Theme &theme, LogReader &logbook, TimelineModel &model, QWidget *parent = nullptr);

    /// Shows the bar and puts the keyboard into it.
    void open();
    /// Hides the bar and shows the whole log again.
    void close();

Q_SIGNALS:
    /// The person wants to go on to what was found.
    void entered();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillPeople();
    void search();
    void tellCount();

    LogReader &m_logbook;
    TimelineModel &m_model;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_people;
    QLabel *m_count;
};

} // namespace weehours
