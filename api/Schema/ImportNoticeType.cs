using GraphQL.Types;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>Something odd that was kept.</summary>
internal sealed class ImportNoticeType : ObjectGraphType<ImportNotice>
{
    /// <summary>Declares the fields.</summary>
    public ImportNoticeType()
    {
        Name = "ImportNotice";
        Description = "Something odd that was kept.";
        Field(x => x.File).Description("The file.");
        Field(x => x.Column).Description("The column; empty when it is the file as a whole.");
        Field(x => x.Code).Description("Such as UNKNOWN_COLUMN.");
        Field<NonNullGraphType<IntGraphType>>("count").Description("How many rows it concerns.").Resolve(context => Counts.Int(context.Source.Count));
        Field(x => x.Example).Description("One record id where it occurs, or empty.");
        Field(x => x.Message).Description("What was seen.");
    }
}
