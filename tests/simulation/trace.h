// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCryptographicHash>
#include <QStringList>

#include <optional>

namespace weehours::simulation {

/// The events of a simulation as lines, and their hash, by which two runs of one seed are compared.
/// A line must not contain anything that differs between runs.
class Trace
{
public:
    void add(const QString &line)
    {
        m_hash.addData(line.toUtf8());
        m_lines.append(line);
    }
    /// Reports a broken rule. Only the first one counts: others may follow from it.
    void fail(const QString &what)
    {
        add(QStringLiteral("BROKEN: ") + what);
        if (!m_failure)
            m_failure = what;
    }
    [[nodiscard]] const std::optional<QString> &failure() const { return m_failure; }
    [[nodiscard]] QByteArray hash() const { return m_hash.result().toHex().left(16); }
    [[nodiscard]] QStringList last(qsizetype count) const
    {
        return m_lines.last(qMin(count, m_lines.size()));
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QStringList m_lines;
    std::optional<QString> m_failure;
};

} // namespace weehours::simulation
