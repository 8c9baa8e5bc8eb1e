// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>

namespace weehours {

/// While it exists, no file of this process grows beyond `bytes`, as on a disk that is nearly full.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_usual);
        rlimit tight = m_usual;
        tight.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_usual);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_usual{};
    void (*m_handler)(int);
};

} // namespace weehours
