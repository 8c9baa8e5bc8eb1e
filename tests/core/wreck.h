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

/// A profile with much that no server knows, as two files that a test may damage.
struct Wreck
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("log.sqlite"));
    QByteArray file;
    QByteArray log; ///< empty where the profile was closed properly
    QList<OutboxRow> rows;
    QList<UndoStep> steps;
    QList<EntryPair> pairs;
    /// The pages of each table and its indexes by the table's name.
    QHash<QString, QSet<quint32>> pages;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
void put(const QString &path, const QByteArray &content);
[[nodiscard]] QByteArray noise(QRandomGenerator &random, qsizetype size);

/// Makes `entries` unsent entries, every seventh with a note of several pages, the first of which
/// are said to be two each, and of which the last were taken back.
/// @param killed leaves a journal
[[nodiscard]] std::unique_ptr<Wreck> makeWreck(QRandomGenerator &random, int entries, bool killed);

/// Writes noise over pages that are picked at random; sometimes cuts the end off.
void damage(QRandomGenerator &random, QByteArray &file, QByteArray &log);

/// Tells of rows whether any byte of theirs was touched.
class Touched
{
public:
    /// @param file, log what became of the wreck's
    Touched(const Wreck &wreck, const QByteArray &file, const QByteArray &log,
            const QString &table);

    /// Whether a page was touched that held one of the marks by which the row is known.
    [[nodiscard]] bool any(const QByteArrayList &marks) const;

private:
    QByteArrayList m_pages; ///< the touched ones, as they were
};

} // namespace weehours
