# Which folder may see which, where SQL may stand, and how long a file may be.
# Run as: cmake -D ROOT=<project> -P tests/layering.cmake
cmake_minimum_required(VERSION 3.24)

set(may_include_core "core")
set(may_include_import "core|import")
set(may_include_graphs "core|graphs")
set(may_include_cli "core|import|graphs|cli")
set(longest_file 400)
# Files that may hold SQL; readers and writers know nothing of tables. Datasette is told of example
# queries over the public views.
set(sql_files "^core/(store|schema|query|report|concept_events|sql_)[a-z_]*\\.[ch]pp$|^graphs/datasette\\.cpp$")

set(faults 0)
function(fault place what)
  message("${place}: ${what}")
  math(EXPR faults "${faults} + 1")
  set(faults ${faults} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE sources RELATIVE ${ROOT}
  ${ROOT}/core/*.[ch]pp ${ROOT}/import/*.[ch]pp ${ROOT}/graphs/*.[ch]pp ${ROOT}/cli/*.[ch]pp
  ${ROOT}/tests/*.[ch]pp)
list(LENGTH sources checked)
if(checked EQUAL 0)
  message(FATAL_ERROR "${ROOT}: holds no sources; give the root of the project")
endif()

foreach(source IN LISTS sources)
  file(READ ${ROOT}/${source} text)
  # A list element per line would end at each semicolon and bracket of the code.
  string(REGEX REPLACE "[^\n]" "" newlines "${text}")
  string(LENGTH "${newlines}" lines)
  if(lines GREATER longest_file)
    fault(${source} "${lines} lines, more than ${longest_file}; split it by what its parts know")
  endif()
  if(NOT text MATCHES "^// SPDX-License-Identifier: Apache-2.0\n")
    fault(${source} "does not begin with the licence line")
  endif()
  if(text MATCHES "TODO|FIXME")
    fault(${source} "holds a ${CMAKE_MATCH_0}; open an issue instead")
  endif()
  string(REGEX MATCH "^[a-z]+" module ${source})
  if(module STREQUAL "tests")
    continue()
  endif()

  if(source MATCHES "\\.hpp$" AND NOT text MATCHES "\n#pragma once\n\n/// [\\]file\n")
    fault(${source} "a header says \\file and what it knows below #pragma once")
  endif()
  string(REGEX MATCHALL "#include \"[^\"]+\"" includes "${text}")
  foreach(include IN LISTS includes)
    if(NOT include MATCHES "^#include \"(${may_include_${module}})/")
      fault(${source} "${include} is not for ${module}, which may see ${may_include_${module}}")
    endif()
  endforeach()
  if(NOT source MATCHES "${sql_files}"
     AND text MATCHES "#include <(SQLiteCpp/|sqlite3)|\"(SELECT|INSERT|UPDATE|DELETE|CREATE) ")
    fault(${source} "holds SQL (${CMAKE_MATCH_0}); only the store's files do")
  endif()
endforeach()

if(faults GREATER 0)
  message(FATAL_ERROR "${faults} faults in ${checked} files")
endif()
message("checked ${checked} files")
