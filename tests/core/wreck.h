// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace weehours {

constexpr qsizetype pageSize = 4096;

/// A profile with much data that no server has, as two files that a test may damage.
struct Wreck
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("log.sqlite"));
    QByteArray file;
    QByteArray log; ///< SQLite's write-ahead log; empty if the profile was closed properly
    QList<OutboxRow> rows;
    QList<UndoStep> steps;
    QList<EntryPair> pairs;
    /// The pages of each table and its indexes, by table name.
    QHash<QString, QSet<quint32>> pages;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
void put(const QString &path, const QByteArray &content);
[[nodiscard]] QByteArray noise(QRandomGenerator &random, qsizetype size);

/// Makes `entries` unsent entries, every seventh with a note of several pages. The first ones are
/// kept pairs, and the last ones are undone.
/// @param killed leaves a write-ahead log, as a killed program does
[[nodiscard]] std::unique_ptr<Wreck> makeWreck(QRandomGenerator &random, int entries, bool killed);

/// Overwrites random pages with noise; sometimes truncates the files.
void damage(QRandomGenerator &random, QByteArray &file, QByteArray &log);

/// Knows which rows have a damaged byte.
class Touched
{
public:
    /// @param file, log the wreck's files after the damage
    Touched(const Wreck &wreck, const QByteArray &file, const QByteArray &log,
            const QString &table);

    /// Whether a damaged page held one of the marks that identify the row.
    [[nodiscard]] bool any(const QByteArrayList &marks) const;

private:
    QByteArrayList m_pages; ///< the damaged pages, as they were before
};

} // namespace weehours
