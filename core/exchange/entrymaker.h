// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/openends.h"
#include "core/protocol/schema.h"

namespace weehours {

/// Makes an entry's fields of a row. What has no place in them goes into the note.
class EntryMaker
{
public:
    /// @param ends must outlive it
    EntryMaker(const OpenEnds &ends, Instant now);

    /// @returns the fields as they are stored, or why they are none
    [[nodiscard]] Result<QJsonObject> make(ImportedRow row);

    // Of the row that was made last.
    [[nodiscard]] Instant start() const { return m_start; }
    [[nodiscard]] const QString &kind() const { return m_kind; }
    // Of all rows.
    [[nodiscard]] int twice() const { return m_twice; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] int shortened() const { return m_shortened; }

private:
    [[nodiscard]] Result<QJsonObject> makeOwn(const ImportedRow &row, const KindSpec &spec);
    [[nodiscard]] Result<QJsonObject> checked(const KindSpec &spec,
                                              const QJsonObject &fields) const;
    static std::unexpected<Error> inWords(const Error &error, const QJsonObject &fields);
    static QString writtenOf(const WrittenTime &time);
    [[nodiscard]] Result<WrittenClock::Reading> read(const WrittenTime &time);
    [[nodiscard]] Result<void> setTimes(ImportedRow &row, const KindSpec &spec);
    void setQuantities(ImportedRow &row, const KindSpec &spec);

    static void dropWhatDoesNotFit(ImportedRow &row, const KindSpec &spec);
    static QString cut(const QString &text, qsizetype most);
    void setZone(ImportedRow &row) const;
    void setNotes(const ImportedRow &row, QJsonObject &fields);

    const OpenEnds &m_ends;
    WrittenClock m_wallClock;
    Instant m_now;
    QString m_kind;
    Instant m_start;
    std::optional<Instant> m_end;
    /// A number that fits no field, for the complaint where nothing else is in the row.
    QString m_dropped;
    /// One that does not fit the field without which there is no entry.
    QString m_unfit;
    int m_twice = 0;
    int m_leftOut = 0;
    int m_shortened = 0;
};

} // namespace weehours
