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

/// The bar above the timeline that filters by words, kind and author. It is shown only during a
/// search; closing it removes the filter.
class SearchBar : public QFrame
{
    Q_OBJECT
public:
    /// All arguments must outlive the bar.
    SearchBar(Theme &theme, LogReader &logbook, TimelineModel &model, QWidget *parent = nullptr);

    /// Shows the bar and gives it the focus.
    void open();
    /// Hides the bar and removes the filter.
    void close();

Q_SIGNALS:
    /// The person wants to move on to the results.
    void entered();
    /// The search has ended.
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
