using GraphQL.Types;
using Investigations.Api.Pipeline;

namespace Investigations.Api.Schema;

/// <summary>How far a running job is.</summary>
internal sealed class JobProgressType : ObjectGraphType<JobProgress>
{
    /// <summary>Declares the fields.</summary>
    public JobProgressType()
    {
        Name = "JobProgress";
        Description = "How far a running job is.";
        Field(x => x.Job).Description("Its name.");
        Field(x => x.Percent, nullable: true).Description("0 to 100; null when unknown.");
        Field(x => x.Message).Description("What it does.");
        Field(x => x.At).Description("By the clock.");
    }
}
