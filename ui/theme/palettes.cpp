// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/palettes.h"

namespace weehours {

Palette lightPalette()
{
    return {
        .bg = QColor(0xf6f3ef),
        .surface = QColor(0xffffff),
        .raised = QColor(0xfbf9f6),
        .text = QColor(0x25232a),
        .muted = QColor(0x6b6672),
        .line = QColor(0xe7e1da),
        .accent = QColor(0x4a4d8f),
        .accentText = QColor(0xffffff),
        .feed = QColor(0xb8650f),
        .feedBg = QColor(0xfbebda),
        .sleep = QColor(0x4c56a8),
        .sleepBg = QColor(0xe7e9f8),
        .nappy = QColor(0x35775a),
        .nappyBg = QColor(0xdff0e7),
        .growth = QColor(0x9a4468),
        .growthBg = QColor(0xf8e4ec),
        .medication = QColor(0x14696f),
        .medicationBg = QColor(0xdcf0f1),
        .temperature = QColor(0xa63c32),
        .temperatureBg = QColor(0xfbe4e0),
        .solids = QColor(0x6b6410),
        .solidsBg = QColor(0xf3f0d2),
        .pumping = QColor(0x7a489a),
        .pumpingBg = QColor(0xf1e6f7),
        .bath = QColor(0x25689a),
        .bathBg = QColor(0xdeedf8),
        .activity = QColor(0x4f6b22),
        .activityBg = QColor(0xe9f1da),
        .note = QColor(0x5c5866),
        .noteBg = QColor(0xedeaf0),
        .milestone = QColor(0x855d06),
        .milestoneBg = QColor(0xfaefcc),
        .vaccination = QColor(0x93389a),
        .vaccinationBg = QColor(0xf8e3f8),
        .plan = QColor(0x4a4d8f),
        .planBg = QColor(0xe9e9f5),
        .warn = QColor(0xa3450a),
        .warnBg = QColor(0xfce9dc),
        .ok = QColor(0x35775a),
    };
}

Palette darkPalette()
{
    return {
        .bg = QColor(0x16151b),
        .surface = QColor(0x201e27),
        .raised = QColor(0x26242e),
        .text = QColor(0xece9f1),
        .muted = QColor(0xa7a1b2),
        .line = QColor(0x33303d),
        .accent = QColor(0x9ea5f2),
        .accentText = QColor(0x16151b),
        .feed = QColor(0xf0a860),
        .feedBg = QColor(0x3a2a1a),
        .sleep = QColor(0xa3abf5),
        .sleepBg = QColor(0x2a2c4a),
        .nappy = QColor(0x84cba5),
        .nappyBg = QColor(0x1d3429),
        .growth = QColor(0xe79dbb),
        .growthBg = QColor(0x3b2330),
        .medication = QColor(0x7ccbd0),
        .medicationBg = QColor(0x163336),
        .temperature = QColor(0xf2968a),
        .temperatureBg = QColor(0x3e211e),
        .solids = QColor(0xd3c75e),
        .solidsBg = QColor(0x312d12),
        .pumping = QColor(0xcda3ea),
        .pumpingBg = QColor(0x33233f),
        .bath = QColor(0x86beeb),
        .bathBg = QColor(0x1a3043),
        .activity = QColor(0xaecb7a),
        .activityBg = QColor(0x28321a),
        .note = QColor(0xb9b3c4),
        .noteBg = QColor(0x302d39),
        .milestone = QColor(0xe9c25c),
        .milestoneBg = QColor(0x372c12),
        .vaccination = QColor(0xe09ae5),
        .vaccinationBg = QColor(0x3a213d),
        .plan = QColor(0x9ea5f2),
        .planBg = QColor(0x2a2b45),
        .warn = QColor(0xf4a672),
        .warnBg = QColor(0x3d2618),
        .ok = QColor(0x84cba5),
    };
}

Palette nightPalette()
{
    return {
        .bg = QColor(0x0d0806),
        .surface = QColor(0x160e0a),
        .raised = QColor(0x1c120d),
        .text = QColor(0xd9a074),
        .muted = QColor(0xac7e5c),
        .line = QColor(0x2b1b12),
        .accent = QColor(0xc97f45),
        .accentText = QColor(0x0d0806),
        .feed = QColor(0xd98f4e),
        .feedBg = QColor(0x2a180c),
        .sleep = QColor(0xc58a6a),
        .sleepBg = QColor(0x26150f),
        .nappy = QColor(0xb59a5c),
        .nappyBg = QColor(0x221b0c),
        .growth = QColor(0xc77f6b),
        .growthBg = QColor(0x27130e),
        .medication = QColor(0xc09a6b),
        .medicationBg = QColor(0x241a0e),
        .temperature = QColor(0xdb8258),
        .temperatureBg = QColor(0x2c150b),
        .solids = QColor(0xb39b55),
        .solidsBg = QColor(0x231c0b),
        .pumping = QColor(0xbd8573),
        .pumpingBg = QColor(0x261611),
        .bath = QColor(0xb58c6c),
        .bathBg = QColor(0x231911),
        .activity = QColor(0xa8955a),
        .activityBg = QColor(0x211b0c),
        .note = QColor(0xac8664),
        .noteBg = QColor(0x211810),
        .milestone = QColor(0xd3a04e),
        .milestoneBg = QColor(0x2a1d0a),
        .vaccination = QColor(0xc4806f),
        .vaccinationBg = QColor(0x281510),
        .plan = QColor(0xc97f45),
        .planBg = QColor(0x28160b),
        .warn = QColor(0xe08a4a),
        .warnBg = QColor(0x2e190b),
        .ok = QColor(0xb59a5c),
    };
}

Palette inkPalette()
{
    Palette palette = lightPalette();
    palette.bg = palette.surface = palette.raised = QColor(0xffffff);
    palette.text = QColor(0x1a1a1a);
    palette.muted = QColor(0x4a4a4a);
    palette.line = QColor(0xc8c8c8);
    return palette;
}

} // namespace weehours
