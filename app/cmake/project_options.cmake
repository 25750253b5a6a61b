# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares: language level, warnings, and a compiler cache where one is installed.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

option(CONVLAB_WERROR "Treat compiler warnings as errors" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(convlab_options INTERFACE)
target_include_directories(convlab_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(convlab_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                       -Wold-style-cast -Woverloaded-virtual $<$<BOOL:${CONVLAB_WERROR}>:-Werror>)

# CMake 3.25 runs AUTOMOC again only when a file that it already knew changes. A new class found by the glob
# would miss its meta-object in an incremental build, so each configure asks for a new scan.
function(convlab_rescan_meta_objects target)
  file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
endfunction()
