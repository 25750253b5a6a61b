// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_help.h"

#include "app/eval/eval_command.h"

namespace convlab::app {

namespace {

const char *const helpText = R"(Usage: convlab [--lesson ID] [--set NAME=VALUE]... [--preset NAME] [--step N|last] [--theme NAME]
       convlab FILE.convlab [--set NAME=VALUE]... [--step N|last] [--theme NAME]
       convlab list [--json]
       convlab render ID|FILE.convlab [--set NAME=VALUE]... [--preset NAME] [--step N|last]
                      [--theme NAME] [--values NAME] [--size WxH] [--scale F] [--transparent]
                      [--caption TEXT] [--animate] [--steps A-B] [--micro] [--speed F] [--fps N] [--rest S]
                      -o FILE.png|.svg|.pdf|.gif|.webp
       convlab render ID|FILE.convlab [--set NAME=VALUE]... [--preset NAME] [--step N|last]
                      --format numpy|pytorch|cpp|latex|csv|scene [-o FILE]
       convlab render ID|FILE.convlab [--set NAME=VALUE]... [--preset NAME] [--step N|last]
                      --handout [--values NAME] [--paper a4|letter] [--questions N] -o FILE.pdf
       convlab lab ID|all
       convlab questions [--section ID] [--generator NAME] [--seed N] [--count N] [--answers | --json]
       convlab eval [FILE]
       convlab help [eval]
       convlab progress [--json | --csv | --anki] [-o FILE]

See, touch and check the mathematics of convolution.

Without a command, convlab opens its window: where you left it, or in the state the options ask for.

Commands:
  list              print the lessons: number, id, title
  render ID         draw a lesson's stage, or a saved scene, into a file; needs no display
  lab ID|all        print what a section's lab cell computes, or the cells of all

  questions         print practice questions as a worksheet; the same seed gives the same on every machine
  eval [FILE]       compute cases, one JSON object a line, from FILE or the standard input
  help [eval]       print this, or the operators of eval
  progress          print how far every section has come, or export what is kept of your work

Options of the window and of render:
  --lesson ID       open this lesson (window)
  --page NAME       open this page: course, skill_check, practice, image_studio, progress (window)
  --picture FILE    open this picture in the image studio (window)
  --set NAME=VALUE  set a parameter: stride=2, kernel=2x3, padding=1,0,1,0, flip=true; may be repeated
  --preset NAME     start from one of the lesson's presets
  --step N|last     go to this step, counted from 1
  --theme NAME      light, dark or contrast (the strongest contrast)

Options of every command with words in its output, and of the window:
  --language CODE   en, de or zh_CN; without it the choice in the View menu (window), or LANGUAGE, LC_ALL,
                    LC_MESSAGES, LANG; --language en gives the same bytes on every machine

Options of list:
  --json            as JSON, with parameters and presets

Options of render:
  --values NAME     colours of values below and above zero: orange-blue, without it, or purple-green
  --size WxH        in device-independent pixels, 16 to 8192 each; 1280x800 without it
  --scale F         pixels per device-independent pixel, 0.5 to 8; 1 without it (PNG)
  --transparent     no background
  --caption TEXT    a line below the stage
  --format NAME     in place of a picture the stage as text, to the standard output without -o: numpy,
                    pytorch, cpp, latex, csv, scene; -o FILE.py, .cpp, .tex, .csv, .convlab say it too
  --handout         in place of a picture the whole section as pages to print: goals, text, stage and plots
  --paper NAME      of a handout: a4, without it, or letter
  --questions N     practice questions behind a handout, their answers on a page of their own, 0 to 10
  -o, --output FILE the picture: .png, .svg or .pdf; .gif and .webp move; written whole or not at all
  --animate         an .svg that moves
  --steps A-B       film these steps, counted from 1; all without it
  --micro           through the small steps inside each step
  --speed F         0.25 to 4; 1, a step a second, without it
  --fps N           frames a second, 1 to 50; 20 without it
  --rest S          seconds that the last picture stands; 1.5 without it

Options of questions:
  --section ID      only of this section
  --generator NAME  only of this kind; --json shows the names
  --seed N          other numbers; 1 without it
  --count N         how many, taking the kinds in turn; one of each without it
  --answers         a sheet of answers with the reasoning behind the questions
  --json            one JSON object a line: prompt, given arrays, options, answer, explanation, misconceptions

Options of progress:
  --json            all that is kept: practice, skill check, checklist, notes; File, Import reads it again
  --csv             a table of the answers given in practice
  --anki            the questions of the opened sections, as a text file that Anki imports
  -o, --output FILE into this file, written whole or not at all; without it to the standard output

  -h, --help        print this and stop
  -v, --version     print the version and stop

Exit status: 0 done; 1 the output could not be written;
             2 something was asked for that does not exist or cannot be, one line says what.
)";

} // namespace

QString askedForText(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    if (command == QLatin1String("help"))
        return arguments.value(1) == QLatin1String("eval") ? evalHelp() : QString::fromUtf8(helpText);
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("--"))
            break;
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return command == QLatin1String("eval") ? evalHelp() : QString::fromUtf8(helpText);
        if (argument == QLatin1String("--version") || argument == QLatin1String("-v"))
            return QStringLiteral("convlab %1\n").arg(QLatin1String(CONVLAB_VERSION));
    }
    return {};
}

} // namespace convlab::app
