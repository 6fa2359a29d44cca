#include "tests/support/quiettest.h"
