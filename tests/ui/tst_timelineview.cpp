// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/profilefixture.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/searchwords.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace weehours;

namespace {

const Person sam{UserId(QUuid::createUuid()), "Sam"};
const Person alex{UserId(QUuid::createUuid()), "Alex"};

double luminance(QRgb colour)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
           + 0.0722 * linear(qBlue(colour));
}

/// The contrast between the ground of a part of a picture and what stands out most from it.
double inkContrast(const QImage &picture, const QRect &part)
{
    QHash<QRgb, int> counts;
    for (int x = part.left(); x <= part.right(); ++x) {
        for (int y = part.top(); y <= part.bottom(); ++y)
            ++counts[picture.pixel(x, y)];
    }
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double most = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const double one = luminance(ground.key()) + 0.05;
        const double other = luminance(each.key()) + 0.05;
        most = std::max(most, std::max(one, other) / std::min(one, other));
    }
    return most;
}

/// The day of the design drawings: entries of two caregivers, seen by Alex at 14:12.
struct World
{
    World() : model(profile.logbook)
    {
        profile.clock.instant = at("2026-11-22T14:12:00");
        baby = profile.addBaby();
        {
            Transaction tx(profile.store.database);
            const Account account{QUrl("https://example.org"), {alex.id, "a@example.org", "Alex"}};
            signedIn = profile.store.profile.setAccount(tx, account) && tx.commit();
        }
        profile.feed.announce();
        model.setBaby(baby);
    }

    static Instant at(const char *local)
    {
        return Instant{QDateTime::fromString(local, Qt::ISODate).toMSecsSinceEpoch()};
    }

    /// Number of rows marked as new.
    [[nodiscard]] int newRows() const
    {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.index(row).data(TimelineModel::IsNewRole).toBool() ? 1 : 0;
        return count;
    }

    EntityId arrive(const char *kindName, const char *from, const Person &by, QJsonObject fields)
    {
        Entity entity;
        entity.entityType = kindName;
        entity.entityId = profile.ids.next<EntityId>();
        entity.babyId = baby;
        entity.version = ++version;
        entity.updatedAt = profile.clock.instant;
        entity.createdBy = by;
        entity.data = std::move(fields);
        entity.data.insert("startedAt", at(from).toString());
        Transaction tx(profile.store.database);
        if (!profile.store.entries.confirm(tx, entity) || !tx.commit())
            return {};
        profile.feed.announce();
        return entity.entityId;
    }

    void fill()
    {
        const QString woke = at("2026-11-22T06:58:00").toString();
        const QString napped = at("2026-11-22T12:09:00").toString();
        arrive("feed", "2026-11-21T20:35:00", alex,
               {{"method", "bottle"}, {"amountMl", 150}, {"milk", "formula"}});
        arrive("sleep", "2026-11-21T21:10:00", sam, {{"endedAt", woke}, {"notes", "woke twice"}});
        arrive("feed", "2026-11-22T07:30:00", sam,
               {{"method", "bottle"}, {"amountMl", 90}, {"milk", "breast_milk"}});
        arrive("growth", "2026-11-22T08:15:00", sam, {{"weightG", 4860}});
        arrive("nappy", "2026-11-22T10:51:00", sam,
               {{"type", "poo"},
                {"colour", "yellow"},
                {"consistency", "runny"},
                {"notes", "rash cream on, and a long note that does not fit into any one row"}});
        arrive("sleep", "2026-11-22T11:05:00", alex, {{"endedAt", napped}});
        arrive("feed", "2026-11-22T12:20:00", alex,
               {{"method", "bottle"}, {"amountMl", 120}, {"milk", "formula"}});
        for (int row = 0; row < model.rowCount(); ++row)
            model.markSeen(model.entryAt(row).id());
        arrive("nappy", "2026-11-22T13:24:00", sam, {{"type", "wee"}});
        arrive("sleep", "2026-11-22T13:34:00", sam, {});
        const auto breast = profile.logbook.add(baby, "feed",
                                                {{"method", "breast"},
                                                 {"leftSeconds", 720},
                                                 {"rightSeconds", 600},
                                                 {"startedAt",
                                                  at("2026-11-22T09:40:00").toString()}});
        own = breast ? breast->id() : EntityId();
    }

    ProfileFixture profile;
    BabyId baby;
    EntityId own;
    qint64 version = 0;
    bool signedIn = false;
    TimelineModel model;
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/London");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme.apply(*qApp);
    }

    void enterEditsAndDeleteDeletesTheCurrentRow()
    {
        World w;
        w.fill();
        TimelineView view(m_theme, w.model);
        view.resize(600, 600);
        view.show();
        QVERIFY(view.showEntry(w.own));
        QSignalSpy edit(&view, &TimelineView::editRequested);
        QSignalSpy remove(&view, &TimelineView::deleteRequested);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(edit.size(), 2);
        QCOMPARE(edit.at(0).at(0).value<EntityId>(), w.own);
        QCOMPARE(remove.size(), 1);
        QCOMPARE(remove.at(0).at(0).value<EntityId>(), w.own);
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edit.size(), 2);
        QVERIFY(!view.showEntry(EntityId(QUuid::createUuid())));
    }

    void aClickLooksAtANewEntry()
    {
        World w;
        w.fill();
        QCOMPARE(w.newRows(), 2);
        TimelineView view(m_theme, w.model);
        view.resize(600, 600);
        view.show();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(w.model.index(1)).center());
        QCOMPARE(w.newRows(), 1);
    }

    void rowsOfADayFollowItsHeadWithoutOverlap()
    {
        World w;
        w.fill();
        TimelineView view(m_theme, w.model);
        view.resize(600, 800);
        view.show();
        for (int row = 1; row < w.model.rowCount(); ++row) {
            QCOMPARE(view.visualRect(w.model.index(row)).top(),
                     view.visualRect(w.model.index(row - 1)).bottom() + 1);
        }
        // A new first row takes over the day heading.
        const int before = view.visualRect(w.model.index(0)).height();
        w.arrive("nappy", "2026-11-22T14:00:00", sam, {{"type", "dry"}});
        QTRY_COMPARE(view.visualRect(w.model.index(0)).top(), 0);
        QVERIFY(view.visualRect(w.model.index(1)).height() < before);
    }

    void whoReadsOlderRowsIsNotMovedByNewOnes()
    {
        World w;
        w.fill();
        TimelineView view(m_theme, w.model);
        view.resize(600, 260);
        view.show();
        view.scrollTo(w.model.index(w.model.rowCount() - 1));
        const EntityId oldest = w.model.entryAt(w.model.rowCount() - 1).id();
        const QRect before = view.visualRect(w.model.indexOf(oldest));
        QVERIFY(view.visualRect(w.model.index(0)).bottom() < 0);
        const int rows = w.model.rowCount();
        w.arrive("nappy", "2026-11-22T14:00:00", sam, {{"type", "dry"}});
        w.arrive("feed", "2026-11-22T14:05:00", sam, {{"method", "bottle"}, {"amountMl", 60}});
        QTRY_COMPARE(w.model.rowCount(), rows + 2);
        QCOMPARE(view.visualRect(w.model.indexOf(oldest)), before);
    }

    void eachCaregiverHasAColour()
    {
        m_theme.setName(ThemeName::Light);
        World w;
        const Person gran{UserId(QUuid::createUuid()), "Gran"};
        {
            Transaction tx(w.profile.store.database);
            QVERIFY(w.profile.store.babies.setCaregivers(tx, w.baby,
                                                         {{alex.id, "Alex", Role::Owner, {}},
                                                          {sam.id, "Sam", Role::Editor, {}},
                                                          {gran.id, "Gran", Role::Editor, {}}})
                    && tx.commit());
        }
        w.model.setBaby(w.baby);
        w.arrive("nappy", "2026-11-22T12:00:00", sam, {{"type", "wee"}});
        w.arrive("nappy", "2026-11-22T11:00:00", gran, {{"type", "wee"}});
        w.arrive("nappy", "2026-11-22T10:00:00", alex, {{"type", "wee"}});
        TimelineView view(m_theme, w.model);
        view.resize(600, 400);
        view.show();
        const QImage seen = view.viewport()->grab().toImage();
        const auto has = [&](int row, const char *kindName) {
            const QColor ground = kindColours(m_theme.palette(), kindName).ground;
            const QRect place = view.visualRect(w.model.index(row));
            int count = 0;
            for (int x = place.center().x(); x < place.right(); ++x) {
                for (int y = place.top(); y < place.bottom(); ++y)
                    count += seen.pixelColor(x, y) == ground ? 1 : 0;
            }
            return count > 20;
        };
        QVERIFY(has(0, "sleep") != has(0, "milestone"));
        QVERIFY(has(1, "sleep") != has(1, "milestone"));
        QVERIFY(has(0, "sleep") != has(1, "sleep"));
        QVERIFY(has(2, "nappy"));
    }

    void theWordsOfARowAreReadable_data()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
        QTest::newRow("night") << ThemeName::Night;
    }

    // Also on the row that is chosen, no matter who logged it.
    void theWordsOfARowAreReadable()
    {
        QFETCH(const ThemeName, name);
        m_theme.setName(name);
        World w;
        QList<Caregiver> people{{alex.id, "Alex", Role::Owner, {}}};
        constexpr int others = 6;
        for (int i = 0; i < others; ++i)
            people.append(
                {UserId(QUuid::createUuid()), QString(1, QChar(u'M' + i)), Role::Editor, {}});
        {
            Transaction tx(w.profile.store.database);
            QVERIFY(w.profile.store.babies.setCaregivers(tx, w.baby, people) && tx.commit());
        }
        w.model.setBaby(w.baby);
        for (const Caregiver &each : std::as_const(people))
            w.arrive("nappy", "2026-11-22T12:00:00", {each.userId, each.name}, {{"type", "wee"}});
        for (int row = 0; row < w.model.rowCount(); ++row)
            w.model.markSeen(w.model.entryAt(row).id());
        QWidget ground;
        QPalette colours;
        colours.setColor(QPalette::Window, m_theme.palette().surface);
        ground.setPalette(colours);
        TimelineView view(m_theme, w.model, &ground);
        ground.resize(340, 500); // narrow: discs alone
        view.setGeometry(ground.rect());
        ground.show();
        for (int row = 0; row < w.model.rowCount(); ++row) {
            for (const bool isChosen : {true, false}) {
                view.setCurrentIndex(isChosen ? w.model.index(row) : QModelIndex());
                // Enlarged, so that strokes have their full colour somewhere.
                constexpr int times = 4;
                QImage seen(ground.size() * times, QImage::Format_RGB32);
                seen.setDevicePixelRatio(times);
                ground.render(&seen);
                seen.setDevicePixelRatio(1);
                const QRect place = view.visualRect(w.model.index(row));
                // The last row's centre; above it may be the day.
                const int middle = place.bottom() - 25;
                const QRect disc(place.right() - 27, middle - 5, 11, 11);
                const QRect time(place.left() + 12, middle - 8, 50, 16);
                const QString what = QStringLiteral("row %1, chosen %2").arg(row).arg(isChosen);
                const auto contrastIn = [&seen](const QRect &part) {
                    return inkContrast(seen, {part.topLeft() * times, part.size() * times});
                };
                QVERIFY2(contrastIn(disc) >= 4.5,
                         qPrintable(what + QStringLiteral(": %1").arg(contrastIn(disc))));
                QVERIFY2(contrastIn(time) >= 4.5,
                         qPrintable(what + QStringLiteral(": %1").arg(contrastIn(time))));
            }
        }
    }

    void whatASearchFoundIsMarked()
    {
        m_theme.setName(ThemeName::Light);
        World w;
        w.fill();
        for (int row = 0; row < w.model.rowCount(); ++row)
            w.model.markSeen(w.model.entryAt(row).id());
        TimelineView view(m_theme, w.model);
        view.resize(600, 400);
        view.show();
        const auto marked = [&](const QString &text) {
            EntryFilter filter;
            filter.words = searchWords(text, w.model.now());
            w.model.setFilter(filter);
            const QImage seen = view.viewport()->grab().toImage();
            int count = 0;
            for (int x = 0; x < seen.width(); ++x) {
                for (int y = 0; y < seen.height(); ++y)
                    count += seen.pixelColor(x, y) == m_theme.palette().accent ? 1 : 0;
            }
            return count;
        };
        const int formula = marked("formula");
        QCOMPARE(w.model.rowCount(), 2);
        QVERIFY(formula > 60);
        // Longer words have longer marks; what is in no row has none.
        QVERIFY(marked("form") < formula);
        QCOMPARE(marked("left 12"), marked("12 left"));
        QCOMPARE(marked("xylophone"), 0);
    }

    void itLooksRightInEveryTheme_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("width");
        for (const int width : {600, 476, 340}) {
            QTest::addRow("light-%d", width) << static_cast<int>(ThemeName::Light) << width;
            QTest::addRow("dark-%d", width) << static_cast<int>(ThemeName::Dark) << width;
            QTest::addRow("night-%d", width) << static_cast<int>(ThemeName::Night) << width;
        }
    }

    void itLooksRightInEveryTheme()
    {
        QFETCH(int, theme);
        QFETCH(int, width);
        m_theme.setName(static_cast<ThemeName>(theme));
        World w;
        QVERIFY(w.signedIn);
        QWidget ground;
        QPalette colours;
        colours.setColor(QPalette::Window, m_theme.palette().surface);
        ground.setPalette(colours);
        ground.setAutoFillBackground(true);
        TimelineView view(m_theme, w.model, &ground);
        ground.resize(width, 640);
        view.setGeometry(ground.rect());
        ground.show();
        const QImage empty = ground.grab().toImage();
        w.fill();
        view.showEntry(w.own);
        ground.activateWindow();
        view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view, Qt::Key_Down);
        QCoreApplication::processEvents();
        const QImage full = ground.grab().toImage();
        QVERIFY(empty != full);
        QCOMPARE(full.pixelColor(full.width() - 2, full.height() - 2), m_theme.palette().surface);
        QDir pictures(QCoreApplication::applicationDirPath());
        QVERIFY(pictures.mkpath("pictures"));
        const QString name = QString("pictures/timeline-%1.png").arg(QTest::currentDataTag());
        QVERIFY(full.save(pictures.filePath(name)));
        QVERIFY(empty.save(pictures.filePath(QString(name).replace("timeline", "timeline-empty"))));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
