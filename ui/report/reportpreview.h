// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/report.h"

#include <QWidget>

#include <memory>

namespace weehours {

/// A page of a report in miniature, as it will be on paper.
class ReportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Shows the report from its first page on; nothing without one.
    void setReport(std::unique_ptr<Report> report);
    [[nodiscard]] int pageCount() const { return m_report ? m_report->pageCount() : 0; }
    /// The page that is shown, counted from 0.
    [[nodiscard]] int page() const { return m_page; }
    /// Shows this page, or the nearest that there is.
    void turnTo(int page);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Report> m_report;
    int m_page = 0;
};

} // namespace weehours
