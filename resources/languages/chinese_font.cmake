# SPDX-License-Identifier: GPL-3.0-or-later
# Chinese letters: Noto Sans CJK, cut down to what the Chinese texts use (a few hundred kilobytes of 20 megabytes), so that
# they look the same on every machine. What a learner types beyond that comes from the system's fonts. Without the font or
# hb-subset everything comes from there.
find_file(CONVLAB_CJK_REGULAR NotoSansCJK-Regular.ttc PATHS ${CONVLAB_FONT_DIRS} /usr/share/fonts/opentype/noto
          /usr/share/fonts/google-noto-sans-cjk-fonts /usr/share/fonts/noto-cjk NO_DEFAULT_PATH)
find_file(CONVLAB_CJK_BOLD NotoSansCJK-Bold.ttc PATHS ${CONVLAB_FONT_DIRS} /usr/share/fonts/opentype/noto
          /usr/share/fonts/google-noto-sans-cjk-fonts /usr/share/fonts/noto-cjk NO_DEFAULT_PATH)
if(NOT HB_SUBSET OR NOT CONVLAB_CJK_REGULAR OR NOT CONVLAB_CJK_BOLD)
  message(STATUS "Chinese letters are left to the system's fonts: hb-subset or NotoSansCJK-Regular.ttc and -Bold.ttc not found")
  return()
endif()

file(GLOB_RECURSE chinese_texts CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*zh_CN*")
list(FILTER chinese_texts EXCLUDE REGEX "\\.qm$")
set(all_texts "${CMAKE_CURRENT_BINARY_DIR}/chinese.txt")
set(qt_texts "${CMAKE_CURRENT_BINARY_DIR}/qt_chinese.ts")
if(EXISTS "${CONVLAB_QT_TRANSLATIONS}/qtbase_zh_CN.qm")
  add_custom_command(OUTPUT "${qt_texts}" COMMAND Qt6::lconvert -i "${CONVLAB_QT_TRANSLATIONS}/qtbase_zh_CN.qm" -o "${qt_texts}")
  list(APPEND chinese_texts "${qt_texts}")
endif()
add_custom_command(OUTPUT "${all_texts}" COMMAND "${CMAKE_COMMAND}" -E cat ${chinese_texts} > "${all_texts}" DEPENDS ${chinese_texts} VERBATIM)

# In the collection Simplified Chinese is the third face.
foreach(weight IN ITEMS REGULAR BOLD)
  set(cut "${CMAKE_CURRENT_BINARY_DIR}/ChineseSubset-${weight}.otf")
  add_custom_command(OUTPUT "${cut}"
                     COMMAND "${HB_SUBSET}" --face-index=2 "--text-file=${all_texts}" "--output-file=${cut}" "${CONVLAB_CJK_${weight}}"
                     DEPENDS "${all_texts}" "${CONVLAB_CJK_${weight}}" VERBATIM)
  set_source_files_properties("${cut}" PROPERTIES QT_RESOURCE_ALIAS "ChineseSubset-${weight}.otf")
  list(APPEND chinese_fonts "${cut}")
endforeach()
qt_add_resources(convlab_resources "chinese_fonts" PREFIX "/fonts" OPTIONS --no-compress FILES ${chinese_fonts})
