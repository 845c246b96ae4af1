using GraphQL.Types;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>What an import did to one file.</summary>
internal sealed class FileOutcomeType : ObjectGraphType<FileOutcome>
{
    /// <summary>Declares the fields.</summary>
    public FileOutcomeType()
    {
        Name = "FileOutcome";
        Description = "What an import did to one file.";
        Field(x => x.File).Description("Its name.");
        Field<NonNullGraphType<IntGraphType>>("acceptedCount").Description("Rows that were new.").Resolve(context => Counts.Int(context.Source.AcceptedCount));
        Field<NonNullGraphType<IntGraphType>>("unchangedCount").Description("Rows that were known and equal.").Resolve(context => Counts.Int(context.Source.UnchangedCount));
        Field<NonNullGraphType<IntGraphType>>("changedCount").Description("Rows that opened a new version.").Resolve(context => Counts.Int(context.Source.ChangedCount));
        Field<NonNullGraphType<IntGraphType>>("rejectedCount").Description("Rows that were not taken in.").Resolve(context => Counts.Int(context.Source.RejectedCount));
        Field<NonNullGraphType<IntGraphType>>("closedCount").Description("Records of a complete file that were no longer in it.").Resolve(context => Counts.Int(context.Source.ClosedCount));
    }
}
