// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpacerItem;

namespace weehours {

/// The rows that an import did not understand: the first ones with their reasons, more on demand,
/// and all of them as a file.
class LeftOutRows : public Card
{
    Q_OBJECT
public:
    explicit LeftOutRows(QWidget *parent = nullptr);

    /// @param files the names of the import's files
    void show(const QList<ImportComplaint> &rejected, const QStringList &files);

Q_SIGNALS:
    /// The person wants to save all rows to a file.
    void saveRequested();

private:
    void build(qsizetype most);

    QLabel *m_title;
    QPushButton *m_save;
    QPushButton *m_more;
    QLabel *m_rest;
    QHBoxLayout *m_foot;
    QSpacerItem *m_edge;
    QWidget *m_list = nullptr;
    QList<ImportComplaint> m_rejected;
    QStringList m_files;
};

} // namespace weehours
