// SPDX-License-Identifier: Apache-2.0
// Declarations only: the OpenMP runtime.
#pragma once

typedef struct { void *lock; } omp_lock_t;
typedef struct { void *lock; } omp_nest_lock_t;
typedef enum { omp_sched_static = 1, omp_sched_dynamic, omp_sched_guided,
    omp_sched_auto } omp_sched_t;

extern "C" {
void omp_set_num_threads(int), omp_set_dynamic(int), omp_set_nested(int),
    omp_set_schedule(omp_sched_t, int), omp_set_default_device(int),
    omp_set_max_active_levels(int), omp_init_lock(omp_lock_t *),
    omp_destroy_lock(omp_lock_t *), omp_set_lock(omp_lock_t *),
    omp_unset_lock(omp_lock_t *);
int omp_get_num_threads(), omp_get_max_threads(), omp_get_thread_num(),
    omp_get_num_procs(), omp_in_parallel(), omp_get_dynamic(), omp_get_nested(),
    omp_get_thread_limit(), omp_get_level(), omp_get_num_devices(),
    omp_get_default_device(), omp_get_initial_device(), omp_is_initial_device(),
    omp_get_num_teams(), omp_get_team_num(), omp_test_lock(omp_lock_t *);
double omp_get_wtime(), omp_get_wtick();
}
