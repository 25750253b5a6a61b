# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the program, and the packages that app/package makes of it.
include(GNUInstallDirs)
set(desktop "${CMAKE_SOURCE_DIR}/resources/desktop")

# Debian wants manual page and changelog compressed, without the moment at which that was done.
find_program(GZIP gzip REQUIRED)
function(convlab_install_compressed source name destination)
  set(packed "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
  add_custom_command(OUTPUT "${packed}" COMMAND "${GZIP}" -9 -n -c "${source}" > "${packed}" DEPENDS "${source}" VERBATIM)
  add_custom_target(convlab_${name} DEPENDS "${packed}")
  add_dependencies(convlab convlab_${name})
  install(FILES "${packed}" DESTINATION "${destination}")
endfunction()

# The icon as pictures, for what does not draw SVG. They are drawn by a program of Qt's, so no other tool is needed.
set(convlab_icon_sizes 16 22 24 32 48 64 128 256 512)
set(icons "")
foreach(size IN LISTS convlab_icon_sizes)
  list(APPEND icons "${CMAKE_CURRENT_BINARY_DIR}/convlab-${size}.png")
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/convlab-${size}.png" RENAME convlab.png
          DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()
add_executable(convlab_make_icons icons/make_icons.cpp)
set_target_properties(convlab_make_icons PROPERTIES AUTOMOC OFF)
target_link_libraries(convlab_make_icons PRIVATE convlab_options Qt6::Svg)
add_custom_command(OUTPUT ${icons} DEPENDS convlab_make_icons "${desktop}/convlab.svg" VERBATIM
                   COMMAND convlab_make_icons "${desktop}/convlab.svg" "${CMAKE_CURRENT_BINARY_DIR}" ${convlab_icon_sizes})
add_custom_target(convlab_icons DEPENDS ${icons})
add_dependencies(convlab convlab_icons) # so that what was built can be installed

# AppStream wants addresses. The project has none of its own, so they are given by whoever publishes a package.
set(CONVLAB_HOMEPAGE "" CACHE STRING "Address of the project's page, for AppStream and the package")
set(CONVLAB_SCREENSHOT_BASE "" CACHE STRING "Address of the folder that offers resources/images to AppStream")
set(CONVLAB_CONTACT "The ConvLab developers <maintainers@convlab.example>" CACHE STRING "Name and address of who makes the package")
function(convlab_write_metainfo source target)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
  file(READ "${source}" text)
  if(NOT CONVLAB_HOMEPAGE)
    string(REGEX REPLACE "  <url type=\"homepage\">[^<]*</url>\n" "" text "${text}")
  endif()
  if(NOT CONVLAB_SCREENSHOT_BASE)
    string(REGEX REPLACE "  <screenshots>.*</screenshots>\n" "" text "${text}")
  endif()
  string(CONFIGURE "${text}" text @ONLY)
  file(WRITE "${target}" "${text}")
endfunction()
set(metainfo "org.convlab.convlab.metainfo.xml")
convlab_write_metainfo("${desktop}/${metainfo}" "${CMAKE_CURRENT_BINARY_DIR}/${metainfo}")

install(TARGETS convlab RUNTIME)
# A package carries no notes of the compiler's. cpack strips; what is installed for debugging keeps everything.
install(CODE "if(CMAKE_INSTALL_DO_STRIP)
  execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded --remove-section=.comment --remove-section=.note
                  \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/convlab\" COMMAND_ERROR_IS_FATAL ANY)
endif()")
convlab_install_compressed("${CMAKE_CURRENT_SOURCE_DIR}/convlab.1" convlab.1 "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${desktop}/convlab.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${metainfo}" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}/convlab-scene.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${desktop}/convlab.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${desktop}/convlab-symbolic.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps")
file(GLOB screenshots "${CMAKE_SOURCE_DIR}/resources/images/screenshot-*.png")
install(FILES ${screenshots} DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/convlab")
install(FILES "${desktop}/debian/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/convlab")
install(FILES "${desktop}/debian/lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME convlab)
convlab_install_compressed("${desktop}/debian/changelog" changelog "${CMAKE_INSTALL_DATADIR}/doc/convlab")

set(CPACK_PACKAGE_NAME convlab)
set(CPACK_PACKAGE_VENDOR "The ConvLab developers")
set(CPACK_PACKAGE_CONTACT "${CONVLAB_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${CONVLAB_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop course about the mathematics of convolution")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Thirteen sections where kernels slide, windows pool, receptive fields grow
and im2col columns land: live, editable, reversible and exact. With a skill
check, a practice queue that knows when to ask again, private notes, and a
command line that computes the operators of convolutional networks.")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A plug-in, which no library names: the database's driver. (SVG icons come with the library for SVG.)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "python3-numpy, qt6-image-formats-plugins, fonts-noto-cjk")
include(CPack)
