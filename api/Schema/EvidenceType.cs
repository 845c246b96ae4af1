using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>Where a statement comes from: one column of one source record.</summary>
internal sealed class EvidenceType : ObjectGraphType<EvidenceRef>
{
    /// <summary>Declares the fields.</summary>
    public EvidenceType()
    {
        Name = "Evidence";
        Description = "Where a statement comes from: one column of one source record.";
        Field<NonNullGraphType<StringGraphType>>("file").Description("Such as workers.csv.").Resolve(context => context.Source.File.Name);
        Field(x => x.RecordId).Description("Its id within the file.");
        Field(x => x.Column).Description("The column.");
        Field<StringGraphType>("text")
            .Description("The text of the cell in the current version; masked where it is a secret, null where it is empty.")
            .Resolve(context => Loads.Of(context).Text(new RecordRef(context.Source.File, context.Source.RecordId), context.Source.Column));
        Field<SourceRecordType>("record")
            .Description("The record; null when it is no longer kept.")
            .Resolve(context => Loads.Of(context).Records.Load(new RecordRef(context.Source.File, context.Source.RecordId)));
    }
}
