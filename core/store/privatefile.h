// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryFile>

namespace weehours {

/// A file that only its user can read (0600). It appears under its name, in place of an older one,
/// when it is complete. A link of another user is replaced, never followed: in a folder such as
/// /tmp it could lead to any file of this user.
class PrivateFile : public QTemporaryFile
{
public:
    explicit PrivateFile(const QString &path);

    /// Opens it for writing. False if something at its place cannot be replaced: `errorString()`
    /// says why.
    [[nodiscard]] bool begin();
    /// Writes it to the disk and moves it to its place. Without this call nothing remains of it.
    [[nodiscard]] bool commit();

private:
    explicit PrivateFile(const QByteArray &place);
    /// Sets `errorString()`; returns false.
    bool fail(int errorNumber);

    /// Encoded. No link, except one of another user.
    QByteArray m_place;
};

} // namespace weehours
