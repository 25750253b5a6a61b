# SPDX-License-Identifier: GPL-3.0-or-later
# The fonts are never committed: they come from the distribution's packages, so that every machine paints the
# same pixels. Folders of Debian, Fedora and Arch, one line each.
set(CONVLAB_FONT_DIRS "" CACHE STRING "Folders to search for the fonts first")
set(font_folders ${CONVLAB_FONT_DIRS}
    /usr/share/fonts/opentype/inter /usr/share/fonts/truetype/dejavu /usr/share/texmf/fonts/opentype/public/lm-math
    /usr/share/fonts/rsms-inter-fonts /usr/share/fonts/dejavu-sans-fonts /usr/share/fonts/dejavu-sans-mono-fonts
    /usr/share/texlive/texmf-dist/fonts/opentype/public/lm-math
    /usr/share/fonts/inter /usr/share/fonts/TTF /usr/share/fonts/OTF)

# Before they are compiled in they are cut down, by hb-subset where there is one, because a start waits for them. Inter
# loses what takes a word four times as long to shape and is seen in none of ours: contextual alternates and the composition
# of letters that have no code of their own. DejaVu Sans keeps Latin, Greek, Cyrillic, mathematics, arrows and symbols, its
# monospaced faces what numbers, formulas and programs are written with.
find_program(HB_SUBSET hb-subset)
set(inter "--unicodes=*" "--name-IDs=*" "--layout-features=kern,mark,mkmk,locl")
set(dejavu "--unicodes=0000-058F,1D00-1DBF,1E00-2BFF,2C60-2C7F,A640-A7FF,FB00-FB06,FE00-FE0F,FFFC,FFFD,1D400-1D7FF" "--name-IDs=*"
    "--layout-features=*")
set(monospaced "--unicodes=0000-024F,02B0-036F,0370-03FF,1D00-1DBF,2000-23FF,2460-25FF,27C0-27FF,2900-2AFF,FFFC,FFFD" "--name-IDs=*"
    "--layout-features=*")
foreach(face Regular Italic SemiBold Bold)
  set(cut_Inter-${face}.otf ${inter})
endforeach()
set(cut_DejaVuSans.ttf ${dejavu})
set(cut_DejaVuSansMono.ttf ${monospaced})
set(cut_DejaVuSansMono-Bold.ttf ${monospaced})
set(font_files "")
foreach(name Inter-Regular.otf Inter-Italic.otf Inter-SemiBold.otf Inter-Bold.otf
             DejaVuSans.ttf DejaVuSansMono.ttf DejaVuSansMono-Bold.ttf latinmodern-math.otf)
  find_file(font_${name} ${name} PATHS ${font_folders} NO_DEFAULT_PATH NO_CACHE)
  if(NOT font_${name})
    message(FATAL_ERROR "Font not found: ${name}. README.md names its package; for a font that lies elsewhere "
                        "configure with -DCONVLAB_FONT_DIRS=/its/folder")
  endif()
  set(font "${font_${name}}")
  if(HB_SUBSET AND cut_${name})
    set(font "${CMAKE_CURRENT_BINARY_DIR}/${name}")
    add_custom_command(OUTPUT "${font}" COMMAND "${HB_SUBSET}" "${font_${name}}" ${cut_${name}} "--output-file=${font}"
                       DEPENDS "${font_${name}}" "${CMAKE_CURRENT_LIST_FILE}" VERBATIM)
  endif()
  set_source_files_properties("${font}" PROPERTIES QT_RESOURCE_ALIAS "${name}")
  list(APPEND font_files "${font}")
endforeach()
