// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/profileexport.h"

#include "core/logbook/wallclock.h"
#include "core/protocol/sentence.h"
#include "core/store/privatefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace weehours {

namespace {

std::unexpected<Error> notWritten(const QIODevice &device)
{
    return failure(codes::writeFailed, {Sentence::ExportNotWritten, {device.errorString()}});
}

Result<void> put(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return notWritten(device);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// An object without its closing brace, so that members can be appended.
QByteArray opened(const QJsonObject &object)
{
    QByteArray bytes = compact(object);
    bytes.chop(1);
    return bytes;
}

QLatin1StringView toText(EntryState state)
{
    switch (state) {
    case EntryState::Waiting: return QLatin1StringView("waiting");
    case EntryState::Refused: return QLatin1StringView("refused");
    case EntryState::Confirmed: break;
    }
    return QLatin1StringView("confirmed");
}

QLatin1StringView toText(Access access)
{
    switch (access) {
    case Access::Local: return QLatin1StringView("local");
    case Access::Revoked: return QLatin1StringView("revoked");
    case Access::Apart: return QLatin1StringView("apart");
    case Access::Shared: break;
    }
    return QLatin1StringView("shared");
}

QJsonObject entryJson(const Entry &entry)
{
    QJsonObject object = toJson(entry.entity);
    object.remove(QStringLiteral("babyId"));
    object.remove(QStringLiteral("deleted"));
    object.insert(QStringLiteral("state"), QString(toText(entry.state)));
    return object;
}

QJsonObject unsentJson(const OutboxRow &row, const RefusalWords &words)
{
    QJsonObject object = toJson(row.mutation);
    const bool failed = row.state == OutboxState::Failed;
    object.insert(QStringLiteral("state"),
                  failed ? QStringLiteral("refused") : QStringLiteral("waiting"));
    if (row.error) {
        object.insert(QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("code"), row.error->code},
                                  {QStringLiteral("detail"),
                                   words ? words(*row.error) : row.error->detail}});
    }
    return object;
}

/// The time in the zone of the entry, with its offset.
QString localText(const QString &instant, const QTimeZone &zone)
{
    const auto read = Instant::parse(instant);
    if (!read)
        return {};
    const auto offset = static_cast<int>(WallClock(zone).offsetAt(*read) / msecsPerSecond);
    return QDateTime::fromMSecsSinceEpoch(read->msecs, QTimeZone(offset)).toString(Qt::ISODate);
}

QByteArray sheetRow(const QStringList &columns, const BabyRow &baby, const Entry &entry)
{
    const KindSpec *const spec = findKind(entry.kind());
    const QTimeZone zone = zoneNamed(entry.text(field::zone), QTimeZone::systemTimeZone());
    QStringList cells;
    for (const QString &column : columns) {
        if (column == logsheet::kindColumn) {
            cells.append(entry.kind());
        } else if (column == logsheet::babyColumn) {
            cells.append(logsheet::guarded(baby.name));
        } else if (column == logsheet::babyIdColumn) {
            cells.append(baby.babyId.toString());
        } else if (column == logsheet::entityIdColumn) {
            cells.append(entry.id().toString());
        } else if (column == logsheet::loggedByColumn) {
            const auto &by = entry.entity.createdBy;
            cells.append(by ? logsheet::guarded(by->name) : QString());
        } else if (const FieldSpec *const field = spec->field(column)) {
            cells.append(logsheet::cellOf(*field, entry.entity.data.value(column)));
        } else if (column.endsWith(logsheet::localEnding)) {
            const QString name = column.chopped(logsheet::localEnding.size());
            cells.append(localText(entry.entity.data.value(name).toString(), zone));
        } else {
            cells.append(QString());
        }
    }
    return logsheet::row(cells);
}

la_ssize_t writeToDevice(archive *, void *device, const void *bytes, std::size_t size)
{
    return static_cast<QIODevice *>(device)->write(static_cast<const char *>(bytes),
                                                   static_cast<qint64>(size));
}

/// Writes a zip archive to a device, file by file.
class ZipWriter
{
public:
    explicit ZipWriter(QIODevice &device, Instant now)
        : m_device(device), m_now(now), m_archive(archive_write_new())
    {
        m_fine = m_archive && archive_write_set_format_zip(m_archive.get()) == ARCHIVE_OK
                 && archive_write_set_bytes_in_last_block(m_archive.get(), 1) == ARCHIVE_OK
                 && archive_write_open(m_archive.get(), &device, nullptr, writeToDevice, nullptr)
                        == ARCHIVE_OK;
    }

    void add(const QByteArray &name, const QByteArray &bytes)
    {
        const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                              archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_size(entry.get(), bytes.size());
        archive_entry_set_mtime(entry.get(), m_now.msecs / msecsPerSecond, 0);
        m_fine = m_fine && archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK
                 && archive_write_data(m_archive.get(), bytes.constData(),
                                       static_cast<std::size_t>(bytes.size()))
                        == bytes.size();
    }

    Result<void> close()
    {
        m_fine = m_fine && archive_write_close(m_archive.get()) == ARCHIVE_OK;
        return m_fine ? Result<void>() : notWritten(m_device);
    }

private:
    struct Closer
    {
        void operator()(archive *open) const { archive_write_free(open); }
    };

    QIODevice &m_device;
    Instant m_now;
    std::unique_ptr<archive, Closer> m_archive;
    bool m_fine = false;
};

/// The kinds of log entries and the plans, the baby first.
QList<const KindSpec *> sheetKinds(const ExportScope &scope)
{
    QList<const KindSpec *> specs;
    for (const KindSpec &spec : kinds()) {
        if (spec.name == kind::baby || scope.has(spec.name))
            specs.append(&spec);
    }
    return specs;
}

void count(const Entry &entry, ExportCounts &counts)
{
    if (entry.kind() == kind::plan)
        ++counts.plans;
    else if (entry.kind() != kind::baby)
        ++counts.entries;
}

} // namespace

bool ExportScope::has(QLatin1StringView kind) const
{
    return kinds.isEmpty() || kinds.contains(kind);
}

ProfileExport::Form ProfileExport::formOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1StringView("csv"))
        return Form::Table;
    return ending == QLatin1StringView("zip") ? Form::Sheets : Form::Json;
}

Result<ExportCounts> ProfileExport::writeTo(QIODevice &device, Form form,
                                            const ExportScope &scope) const
{
    switch (form) {
    case Form::Table: return writeTable(device, scope);
    case Form::Sheets: return writeSheets(device, scope);
    case Form::Json: break;
    }
    return writeJson(device, scope);
}

Result<QList<BabyRow>> ProfileExport::babiesIn(const ExportScope &scope) const
{
    auto babies = m_store.babies.list();
    if (babies && scope.baby) {
        babies->removeIf([&](const BabyRow &row) { return row.babyId != *scope.baby; });
        if (babies->isEmpty()) {
            return failure(codes::notFound, {Sentence::NoSuchBaby});
        }
    }
    return babies;
}

Result<void> ProfileExport::forEach(const BabyRow &baby, const QString &kind,
                                    const ExportScope &scope, const Visitor &visit) const
{
    EntryQuery query;
    query.babyId = baby.babyId;
    query.kind = kind;
    if (kind != kind::plan && kind != kind::baby) {
        query.from = scope.from;
        query.to = scope.to;
    }
    return m_store.entries.forEach(query, [&](const Entry &entry) -> Result<void> {
        const bool isWanted = kind.isEmpty()
                                  ? scope.kinds.isEmpty() || scope.kinds.contains(entry.kind())
                                  : true;
        return isWanted ? visit(baby, entry) : Result<void>();
    });
}

Result<ExportCounts> ProfileExport::writeJson(QIODevice &device, const ExportScope &scope) const
{
    const auto babies = babiesIn(scope);
    const auto account = m_store.profile.account();
    if (!babies)
        return std::unexpected(babies.error());
    if (!account)
        return std::unexpected(account.error());
    QJsonObject head{{QStringLiteral("format"), QStringLiteral("weehours-export")},
                     {QStringLiteral("version"), exportVersion},
                     {QStringLiteral("exportedAt"), m_now.toString()},
                     {QStringLiteral("exportedBy"), QJsonValue()}};
    if (*account) {
        head.insert(QStringLiteral("exportedBy"),
                    toJson(Person{(*account)->user.id, (*account)->user.name}));
    }
    if (!scope.isWhole()) {
        QJsonObject part;
        if (!scope.kinds.isEmpty())
            part.insert(QStringLiteral("kinds"), QJsonArray::fromStringList(scope.kinds));
        if (scope.from)
            part.insert(QStringLiteral("from"), scope.from->toString());
        if (scope.to)
            part.insert(QStringLiteral("to"), scope.to->toString());
        head.insert(QStringLiteral("only"), part);
    }
    ExportCounts counts;
    if (const auto done = put(device, opened(head) + ",\"babies\":["); !done)
        return std::unexpected(done.error());
    for (const BabyRow &row : std::as_const(*babies)) {
        if (counts.babies > 0) {
            if (const auto done = put(device, ","); !done)
                return std::unexpected(done.error());
        }
        if (const auto done = writeBaby(device, row, scope, counts); !done)
            return std::unexpected(done.error());
        ++counts.babies;
    }
    if (const auto done = put(device, "\n]}\n"); !done)
        return std::unexpected(done.error());
    return counts;
}

Result<void> ProfileExport::writeBaby(QIODevice &device, const BabyRow &row,
                                      const ExportScope &scope, ExportCounts &counts) const
{
    const auto baby = m_store.entries.find(entityIdOf(row.babyId));
    const auto caregivers = m_store.babies.caregivers(row.babyId);
    const auto unsent = m_store.outbox.rows(false);
    if (!baby)
        return std::unexpected(baby.error());
    if (!caregivers)
        return std::unexpected(caregivers.error());
    if (!unsent)
        return std::unexpected(unsent.error());
    QJsonArray people;
    for (const Caregiver &caregiver : *caregivers)
        people.append(toJson(caregiver));
    QJsonArray waiting;
    for (const OutboxRow &one : *unsent) {
        if (one.babyId == row.babyId && scope.isWhole())
            waiting.append(unsentJson(one, m_refusals));
    }
    counts.unsent += static_cast<int>(waiting.size());
    const QJsonObject head{
        {QStringLiteral("babyId"), row.babyId.toString()},
        {QStringLiteral("name"), row.name},
        {QStringLiteral("role"), QString(toText(row.role))},
        {QStringLiteral("access"), QString(toText(row.access))},
        {QStringLiteral("baby"), *baby ? QJsonValue(entryJson(**baby)) : QJsonValue()},
        {QStringLiteral("caregivers"), people},
        {QStringLiteral("unsent"), waiting}};
    if (const auto done = put(device, '\n' + opened(head)); !done)
        return done;
    const auto writeArray = [&](QByteArrayView name, const QString &kind) -> Result<void> {
        if (const auto done = put(device, ",\"" + name.toByteArray() + "\":["); !done)
            return done;
        bool isFirst = true;
        const auto written = forEach(row, kind, scope, [&](const BabyRow &, const Entry &entry) {
            count(entry, counts);
            return put(device,
                       (std::exchange(isFirst, false) ? "\n" : ",\n") + compact(entryJson(entry)));
        });
        return written ? put(device, "\n]") : written;
    };
    if (scope.has(kind::plan)) {
        if (const auto done = writeArray("plans", kind::plan); !done)
            return done;
    }
    if (const auto done = writeArray("entries", {}); !done)
        return done;
    return put(device, "}");
}

QByteArray ProfileExport::headingRow(const KindSpec *kind, const QStringList &columns) const
{
    QStringList cells;
    for (const QString &column : columns)
        cells.append(logsheet::heading(column, m_words ? m_words(kind, column) : QString()));
    return logsheet::byteOrderMark.toByteArray() + logsheet::row(cells);
}

Result<ExportCounts> ProfileExport::writeTable(QIODevice &device, const ExportScope &scope) const
{
    const auto babies = babiesIn(scope);
    if (!babies)
        return std::unexpected(babies.error());
    const QStringList columns = logsheet::columnsFor(sheetKinds(scope));
    if (auto done = put(device, headingRow(nullptr, columns)); !done)
        return std::unexpected(done.error());
    ExportCounts counts;
    const auto write = [&](const BabyRow &baby, const Entry &entry) -> Result<void> {
        // Unknown kinds of newer versions have no columns.
        if (!findKind(entry.kind()))
            return {};
        count(entry, counts);
        return put(device, sheetRow(columns, baby, entry));
    };
    for (const BabyRow &baby : *babies) {
        ++counts.babies;
        for (const QString &kind : {QString(kind::baby), QString(kind::plan), QString()}) {
            if (kind == kind::plan && !scope.has(kind::plan))
                continue;
            if (auto done = forEach(baby, kind, scope, write); !done)
                return std::unexpected(done.error());
        }
    }
    return counts;
}

Result<ExportCounts> ProfileExport::writeSheets(QIODevice &device, const ExportScope &scope) const
{
    const auto babies = babiesIn(scope);
    if (!babies)
        return std::unexpected(babies.error());
    ExportCounts counts;
    counts.babies = static_cast<int>(babies->size());
    ZipWriter zip(device, m_now);
    for (const KindSpec *spec : sheetKinds(scope)) {
        const QStringList columns = logsheet::columnsFor({&spec, 1});
        QByteArray bytes;
        for (const BabyRow &baby : *babies) {
            const auto done = forEach(baby, spec->name, scope,
                                      [&](const BabyRow &, const Entry &entry) -> Result<void> {
                                          count(entry, counts);
                                          bytes += sheetRow(columns, baby, entry);
                                          return {};
                                      });
            if (!done)
                return std::unexpected(done.error());
        }
        if (!bytes.isEmpty())
            zip.add(QByteArray(spec->name.data(), spec->name.size()) + ".csv",
                    headingRow(spec, columns) + bytes);
    }
    if (auto done = zip.close(); !done)
        return std::unexpected(done.error());
    return counts;
}

Result<ExportCounts> ProfileExport::writeToFile(const QString &path, Form form,
                                                const ExportScope &scope) const
{
    const auto refused = [&path](const QString &why) {
        return failure(codes::writeFailed, {Sentence::FileNotWritten, {path, why}});
    };
    PrivateFile file(path);
    if (!file.begin())
        return refused(file.errorString());
    const auto counts = writeTo(file, form, scope);
    if (!counts)
        return counts;
    if (!file.commit())
        return refused(file.errorString());
    return counts;
}

} // namespace weehours
