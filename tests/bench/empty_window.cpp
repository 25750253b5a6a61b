// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's start is compared with: the least that a Qt program with a window has to do.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
