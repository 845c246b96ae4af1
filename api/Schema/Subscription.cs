using GraphQL;
using GraphQL.Types;
using Investigations.Api.Pipeline;

namespace Investigations.Api.Schema;

/// <summary>What can be followed as it happens.</summary>
internal sealed class Subscription : ObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    /// <param name="board">The schedule.</param>
    public Subscription(IJobBoard board)
    {
        Name = "Subscription";
        Description = "What can be followed as it happens, over server-sent events.";
        Field<NonNullGraphType<JobProgressType>>("jobProgress").Description("Progress of one job, or of all.")
            .Argument<StringGraphType>("name", "Of this job alone.")
            .ResolveStream(context => new Filtered<JobProgress>(board.Progress, Wanted(context.GetArgument<string?>("name"))));
    }

    private static Func<JobProgress, bool> Wanted(string? name) =>
        progress => name is null || string.Equals(progress.Job, name, StringComparison.Ordinal);
}
