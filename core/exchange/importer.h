// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importformats.h"
#include "core/logbook/logbook.h"

#include <QDateTime>
#include <QMap>

#include <numeric>

namespace weehours {

/// The person's answers to what the files leave open; what is not set was not answered.
struct ImportAnswers
{
    std::optional<BabyId> baby;
    /// The name in the file of the one baby to import; empty: babies are matched by name.
    QString child;
    /// The name of the zone of its times.
    QByteArray zone;
    std::optional<DateOrder> dateOrder;
    std::optional<Unit> volume;
    std::optional<Unit> weight;
    std::optional<Unit> length;
    std::optional<Unit> temperature;
};

/// A value of the file, in each reading that a question allows.
struct ImportSample
{
    /// Its wall-clock time; invalid if the question is about the date.
    QDateTime wall;
    /// As in the file.
    QString written;
    /// One per choice.
    QStringList readings;
};

/// Something that the files leave open and the person has not answered.
struct ImportQuestion
{
    enum class About { Baby, Child, Zone, DateOrder, Volume, Weight, Length, Temperature };
    About about = About::Zone;
    Message words;
    /// The possible answers, the most likely first: names, or words as the command line takes them.
    QStringList choices;
    /// Up to three values of the file, those that differ most between the readings.
    QList<ImportSample> samples;
    /// The number of rows or values concerned.
    int count = 0;
    /// Why the first choice is the most likely; may be empty.
    Message reason;
};

/// What an import would do, before anything is written.
struct ImportPlan
{
    /// Before them the babies of an export of Wee Hours, where the profile has none.
    QList<NewEntry> entries;
    /// By kind: the new entries, and those that are already in the log.
    QMap<QString, int> fresh;
    QMap<QString, int> known;
    QList<ImportComplaint> rejected;
    /// While there are any, nothing can be written: `entries` are based on guesses.
    QList<ImportQuestion> questions;
    /// Other remarks for the person.
    QList<Message> remarks;
    /// The first and the last start.
    std::optional<Instant> first;
    std::optional<Instant> last;

    [[nodiscard]] static int together(const QMap<QString, int> &counts)
    {
        return std::accumulate(counts.cbegin(), counts.cend(), 0);
    }
};

/// The rejected rows as CSV: as in their files, with the columns `file`, `row` and `reason` added.
/// @param inWords gives the reason in the person's language
[[nodiscard]] QByteArray rejectedCsv(const ImportSource &source, const ImportPlan &plan,
                                     QString (*inWords)(const Message &));

/// Converts the rows of other programs' files to entries of the log. It asks only what the files
/// leave open, invents nothing, and is idempotent: an entry's id is derived from its identity in
/// the file. It belongs to the thread of its logbook.
class Importer
{
public:
    /// @param logbook must outlive the importer
    explicit Importer(Logbook &logbook) : m_logbook(logbook) {}

    /// Works out what would be added; writes nothing. An export of Wee Hours brings its babies to a
    /// profile that has none.
    [[nodiscard]] Result<ImportPlan> plan(const ImportSource &source,
                                          const ImportAnswers &answers) const;

    /// Adds the entries of a plan without questions: all or nothing, as one undo step. It is one
    /// transaction, so that neither a cancel nor a crash leaves a part.
    /// @param goOn see Logbook::addMany()
    /// @returns how many were added
    [[nodiscard]] Result<int> write(const ImportPlan &plan,
                                    const std::function<bool(int done)> &goOn = {}) const;

private:
    /// The babies of the profile; where there is none, those that the files have.
    [[nodiscard]] Result<QList<Entry>> babiesFor(const ImportSource &source,
                                                 ImportPlan &plan) const;

    Logbook &m_logbook;
};

} // namespace weehours
