// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/topicmenu.h"

#include "core/logbook/logreader.h"
#include "ui/kinds/kindface.h"
#include "ui/settings/settings.h"

#include <QMenu>

namespace weehours {

QString topicTitle(const Topic &topic)
{
    const KindFace *face = findFace(topic.kind);
    return !topic.name.isEmpty() ? topic.name : face ? face->title.said() : QString();
}

QList<Topic> offeredTopics(const LogReader &logbook, const BabyId &babyId)
{
    QList<Topic> all;
    for (const KindFace &face : faces()) {
        if (!face.series.empty())
            all.append({QString(face.kind)});
    }
    return all + activitiesOf(logbook, babyId);
}

QList<Topic> activitiesOf(const LogReader &logbook, const BabyId &babyId)
{
    QList<Topic> topics;
    for (const Entry &entry : logbook.namedActivities(babyId).value_or(QList<Entry>()))
        topics.append({entry.kind(), entry.text(field::name)});
    return topics;
}

void addTopics(QMenu &menu, const QList<Topic> &offered, Settings &settings,
               const std::function<void()> &changed)
{
    const QList<Topic> shown = settings.overviewTopics();
    QList<Topic> all = offered;
    // What is shown can be taken out, also where it was not logged for a long time.
    for (const Topic &topic : shown) {
        if (!all.contains(topic))
            all.append(topic);
    }
    for (const Topic &topic : std::as_const(all)) {
        auto *action = menu.addAction(topicTitle(topic).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(shown.contains(topic));
        action->setEnabled(shown.size() > 1 || !shown.contains(topic));
        QObject::connect(action, &QAction::toggled, &menu,
                         [&settings, all, topic, changed](bool on) {
                             // In the order of the menu, however they were chosen.
                             const QList<Topic> before = settings.overviewTopics();
                             QList<Topic> now;
                             for (const Topic &each : all) {
                                 if (each == topic ? on : before.contains(each))
                                     now.append(each);
                             }
                             settings.setOverviewTopics(now);
                             changed();
                         });
    }
}

} // namespace weehours
