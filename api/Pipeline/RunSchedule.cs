using Quartz;

namespace Investigations.Api.Pipeline;

/// <summary>The schedule: the pipeline by the clock, every stage on demand.</summary>
internal static class RunSchedule
{
    /// <summary>The name of the trigger that the clock fires.</summary>
    public const string TriggerName = "pipeline-schedule";

    /// <summary>True when a text is a cron expression with seconds.</summary>
    public static bool IsCron(string text) => CronExpression.TryParse(text, out _);

    /// <summary>Declares scheduler, jobs and trigger.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="database">File of the job store, so that a job killed half-way runs again; null keeps jobs in memory.</param>
    /// <param name="cron">When the pipeline runs, in UTC.</param>
    /// <param name="jobs">Names of the jobs.</param>
    public static void Add(IServiceCollection services, string? database, string cron, IEnumerable<string> jobs)
    {
        services.AddSingleton<JobFeed>().AddSingleton<JobBoard>();
        services.AddSingleton<IJobBoard>(provider => provider.GetRequiredService<JobBoard>());
        services.AddSingleton<IJobControl>(provider => provider.GetRequiredService<JobBoard>());
        services.AddQuartz(quartz =>
        {
            if (database is not null)
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UseSqlite($"Data Source={database}");
                    store.ProvisionSchema();
                    store.UseSystemTextJsonSerializer();
                    store.UseExecutionHistory();
                });
            }

            foreach (string job in jobs)
                quartz.AddJob<RunStagesJob>(detail => detail.WithIdentity(job).StoreDurably().RequestRecovery());
            quartz.AddTrigger(trigger => trigger.ForJob(StageCatalogue.Pipeline).WithIdentity(TriggerName).WithCronSchedule(
                cron, schedule => schedule.InTimeZone(TimeZoneInfo.Utc).WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing)));
        });
        if (database is null) services.AddQuartzExecutionHistory(_ => { });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
